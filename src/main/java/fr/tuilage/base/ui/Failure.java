package fr.tuilage.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.Ids;
import fr.tuilage.base.Refusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What a person is told when something failed. A refusal says its own sentence; anything unexpected is logged under a
 * short id, and the person is shown the id, never an exception's message.
 */
public final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final int DEPTH = 12;
    private static final String DATABASE_GONE = "base.error.database";
    /** The class of the standard’s states that tell of a lost connection. */
    private static final String NO_CONNECTION = "08";

    /** MariaDB’s ER_DUP_ENTRY. */
    private static final int DUPLICATE_KEY = 1062;

    private final String key;
    private final Object[] arguments;

    private Failure(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** Tells the person who looks at a page; a browser that went away before its answer is noted in one line. */
    static void tell(Throwable thrown) {
        if (causes(thrown).anyMatch(ClientAbortException.class::isInstance)) {
            LOG.info("A browser went away before its answer: {}", thrown.getMessage());
            return;
        }
        Failure failure = of(thrown);
        if (UI.getCurrent() != null) {
            failure.show();
        }
    }

    /** Looks for a refusal among the causes; without one, logs the exception. */
    public static Failure of(Throwable thrown) {
        return refusal(thrown)
                .map(refusal -> new Failure(refusal.key(), refusal.arguments()))
                .orElseGet(() -> unexpected(thrown));
    }

    /** The refusal that an exception carries or stands for. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> switch (cause) {
                    case Refusal refusal -> Stream.of(refusal);
                    // Overtaken, chosen as the victim of a deadlock, or beaten to a unique key: somebody was quicker.
                    case ConcurrencyFailureException lost -> Stream.of(new Conflict("refusal.conflict"));
                    case SQLException twice
                    when twice.getErrorCode() == DUPLICATE_KEY -> Stream.of(new Conflict("refusal.conflict"));
                    case AccessDeniedException denied -> Stream.of(new Forbidden());
                    default -> Stream.<Refusal>empty();
                })
                .findFirst();
    }

    private void show() {
        if (key.equals(DATABASE_GONE)) {
            Notices.outage(sentence());
        } else {
            Notices.problem(sentence());
        }
    }

    /** The sentence in the language of the current page. */
    public String sentence() {
        return I18NProvider.translate(key, arguments);
    }

    private static Failure unexpected(Throwable thrown) {
        String uuid = Ids.next().toString();
        // Long enough to find the line in the log, short enough for the telephone.
        String id = uuid.substring(uuid.length() - 6);
        LOG.error("Error {}", id, thrown);
        boolean databaseGone = causes(thrown).anyMatch(Failure::isLostConnection);
        return new Failure(databaseGone ? DATABASE_GONE : "base.error.unexpected", id);
    }

    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && failed.getSQLState().startsWith(NO_CONNECTION));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}
