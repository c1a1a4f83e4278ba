package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.DemoApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Documents as people bring, find, change and fetch them. */
class DocumentsIT {

    private static final String COORDINATION = "coordination.logement@tuilage.example";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("DOC-1 DOC-3 several files at once: each is kept or says why not; renamed, removed and put back")
    void bring() throws IOException {
        try (Visitor visitor = visitor(Locale.FRENCH)) {
            String documents = documents(visitor);
            assertThat(visitor.browser().byTestId("empty-state").getText()).contains("Pas encore de document");

            visitor.drop(
                    file("Accueil des jeunes.txt", "Un premier rendez-vous se prépare avec la personne."),
                    file("vide.txt", ""),
                    file("Charte.txt", "Ce qui se dit ici reste ici."));
            assertThat(told(visitor, "vide.txt")).startsWith("«\u202fvide.txt\u202f» est vide\u202f: il n’est pas");
            assertThat(names(visitor, 2)).containsExactlyInAnyOrder("Accueil des jeunes.txt", "Charte.txt");
            read(visitor);
            visitor.browser().picture("guide/documents");

            WebElement charter = item(visitor, "Charte.txt");
            visitor.click(charter.findElement(By.cssSelector("[aria-label='Renommer Charte.txt']")));
            visitor.browser().byTestId("document-name").sendKeys(Keys.chord(Keys.CONTROL, "a"), "Charte 2027");
            visitor.click("form-dialog-send");
            visitor.all("form-dialog", 0);
            visitor.click(item(visitor, "Charte 2027").findElement(By.cssSelector("[aria-label^='Retirer']")));
            assertThat(names(visitor, 1)).containsExactly("Accueil des jeunes.txt");
            visitor.click("undo");
            assertThat(names(visitor, 2)).contains("Charte 2027");

            visitor.drop(file("Accueil des jeunes.txt", "Un premier rendez-vous se prépare à trois."));
            visitor.browser().sees("version 2");
            read(visitor);
            visitor.click(item(visitor, "Accueil des jeunes.txt").findElement(By.cssSelector("a.document-name")));
            assertThat(visitor.all("document-fetch", 3)).hasSize(3);
            String address = Objects.requireNonNull(
                    visitor.all("document-fetch").getLast().getDomProperty("href"));
            assertThat(fetched(visitor, address))
                    .contains("200", "attachment", "Accueil", "sandbox", "nosniff", "se prépare avec la personne");
            String page = visitor.browser().driver().getCurrentUrl();
            visitor.signOut();
            hidden(visitor, documents, Objects.requireNonNull(page), address);
        }
    }

    /** Whoever does not sit on the committee finds neither the list, nor the page, nor the content. */
    private static void hidden(Visitor visitor, String documents, String page, String address) {
        for (String other : List.of("terrain.ml", "financeur", "administration")) {
            visitor.signIn(other + "@tuilage.example", DemoApplication.PASSWORD);
            visitor.go(documents);
            visitor.browser().byTestId("error-page");
            visitor.browser().driver().get(page);
            visitor.browser().byTestId("error-page");
            assertThat(fetched(visitor, address)).doesNotContain("200").doesNotContain("prépare");
            visitor.signOut();
        }
    }

    private static String documents(Visitor visitor) {
        visitor.signIn(COORDINATION, DemoApplication.PASSWORD);
        String documents = visitor.committee("Logement d’abord") + "/documents";
        visitor.go(documents);
        return documents;
    }

    private static Visitor visitor(Locale language) {
        return new Visitor(DemoApplication.running().url(), language);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Until the text of all has been read. */
    private static void read(Visitor visitor) {
        visitor.browser()
                .await(driver -> driver.findElements(By.cssSelector("[data-testid='document'] .chip.wait"))
                        .isEmpty());
    }

    /** What stands beside a file that was not kept. */
    private static String told(Visitor visitor, String name) {
        return visitor.browser()
                .await(driver -> driver.findElements(By.cssSelector("vaadin-upload-file")).stream()
                        .map(WebElement::getShadowRoot)
                        .filter(file -> file.findElement(By.cssSelector("[part='name']"))
                                .getText()
                                .equals(name))
                        .map(file -> file.findElement(By.cssSelector("[part='error']"))
                                .getText())
                        .filter(error -> !error.isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> names(Visitor visitor, int count) {
        return visitor.all("document", count).stream()
                .map(item -> item.findElement(By.cssSelector("a.document-name")).getText())
                .toList();
    }

    private static WebElement item(Visitor visitor, String name) {
        return visitor.browser()
                .await(driver -> driver.findElements(By.cssSelector("[data-testid='document']")).stream()
                        .filter(item -> item.getText().contains(name))
                        .findFirst()
                        .orElse(null));
    }

    /** Status, headers and text, as this browser's session gets them. */
    private static String fetched(Visitor visitor, String address) {
        return Objects.requireNonNull(
                (String) ((JavascriptExecutor) visitor.browser().driver())
                        .executeAsyncScript(
                                "const done = arguments[1]; fetch(arguments[0]).then(async (answer) => done(answer.status + ' '"
                                        + " + [...answer.headers].join(' ') + ' ' + decodeURIComponent(await answer.text())))",
                                address));
    }
}
