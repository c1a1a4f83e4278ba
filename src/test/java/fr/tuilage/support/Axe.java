package fr.tuilage.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.WebDriver;

/** Scans the current page with axe-core: nothing serious or critical is let through. */
public final class Axe {

    private static final Set<String> REFUSED = Set.of("serious", "critical");

    private Axe() {}

    /** Fails with the rule and the elements when the page keeps somebody out. */
    public static void check(WebDriver driver, String page) {
        assertThat(violations(driver)).as("accessibility of " + page).isEmpty();
    }

    /** One line for each serious or critical finding. */
    public static List<String> violations(WebDriver driver) {
        return new AxeBuilder()
                        // In this window: its other way opens a second one, which leaves the page asleep in the
                        // background.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(driver)
                        .getViolations()
                        .stream()
                        .filter(rule -> REFUSED.contains(rule.getImpact()))
                        .map(Axe::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
