package fr.tuilage.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** Scans the current page with axe-core: nothing serious or critical is let through. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    /**
     * In this window, and by itself: axe-core's own class for Selenium opens a second window, which leaves the page asleep
     * in the background.
     */
    private static final String RUN = """
            const [tags, done] = arguments;
            const line = (rule) => `${rule.impact} ${rule.id}: ${rule.help} `
                + rule.nodes.map((node) => `${node.target} ${node.html}`).join(', ');
            axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false }).then(
                (results) => done(results.violations
                    .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                    .map(line)),
                (failed) => done([`axe-core did not finish: ${failed}`]));
            """;

    private Axe() {}

    /** Fails with the rule and the elements when the page keeps somebody out. */
    public static void check(WebDriver driver, String page) {
        assertThat(violations(driver)).as("accessibility of " + page).isEmpty();
    }

    /** One line for each serious or critical finding. */
    public static List<String> violations(WebDriver driver) {
        JavascriptExecutor page = (JavascriptExecutor) driver;
        page.executeScript(SCRIPT);
        if (page.executeAsyncScript(RUN, TAGS) instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("axe-core gave no list");
    }

    private static String script() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OperationNotSupportedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
