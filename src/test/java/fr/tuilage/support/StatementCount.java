package fr.tuilage.support;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * How many SQL statements a piece of work sends: those of Hibernate, of {@code JdbcClient} and of anything else that uses
 * the application's data source. Budgets are in the quality figures: 8 for a page on one subject, 15 for <em>Mon
 * espace</em> and <em>Vue d’ensemble</em>, and the same number however much data there is.
 *
 * <pre>{@code
 * @IntegrationTest
 * class MeetingServiceTests {
 *     @Test
 *     void pageBudget() {
 *         // build the world first: what it writes is flushed and forgotten before counting begins
 *         StatementCount.of(() -> meetings.details(id)).isAtMost(8);
 *     }
 *
 *     @Test
 *     void doesNotGrow() {
 *         StatementCount few = StatementCount.of(() -> meetings.ofCommittee(small, 2027));
 *         StatementCount.of(() -> meetings.ofCommittee(large, 2027)).isAsManyAs(few);
 *     }
 * }
 * }</pre>
 *
 * <p>{@link #of} counts what the calling thread sends, {@link #everywhereDuring} what all threads send. A batch is one statement. Entities known to the test's transaction are
 * forgotten first, since a page never finds them there. When the count is wrong, the failure lists the statements.
 */
public final class StatementCount extends AbstractAssert<StatementCount, List<String>> {

    private StatementCount(List<String> statements) {
        super(statements, StatementCount.class);
    }

    /** Runs the work and counts its statements. */
    public static StatementCount of(Runnable work) {
        return new StatementCount(StatementRecording.during(work));
    }

    /** Runs work that a server does in threads of its own, while nothing else is asked of it, and counts its statements. */
    public static StatementCount everywhereDuring(Runnable work) {
        return new StatementCount(StatementRecording.everywhereDuring(work));
    }

    /** Fails above the budget. */
    public StatementCount isAtMost(int budget) {
        if (count() > budget) {
            failWithMessage("%d statements, the budget is %d:%n%s", count(), budget, String.join("\n", actual));
        }
        return this;
    }

    /** Fails when the other work, usually on more data, sent another number of statements. */
    public StatementCount isAsManyAs(StatementCount other) {
        if (count() != other.count()) {
            failWithMessage(
                    "%d statements:%n%s%nbut %d in the other case:%n%s",
                    count(), String.join("\n", actual), other.count(), String.join("\n", other.actual));
        }
        return this;
    }

    public int count() {
        return actual.size();
    }

    /** The statements in the order in which they were sent. */
    public List<String> statements() {
        return List.copyOf(actual);
    }
}
