package fr.tuilage.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of the trace as the chain sees it: every field, as text, exactly as stored. */
record SealedEntry(long id, List<String> fields) {

    static final String COLUMNS =
            "e.id, e.at, e.actor_id, e.action, e.subject_type, e.subject_id, e.committee_id, e.fields";

    static SealedEntry read(ResultSet row, int number) throws SQLException {
        // Without a time zone: the same text on every machine.
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        return new SealedEntry(
                row.getLong("id"),
                List.of(
                        String.valueOf(at),
                        text(row.getString("actor_id")),
                        text(row.getString("action")),
                        text(row.getString("subject_type")),
                        text(row.getString("subject_id")),
                        text(row.getString("committee_id")),
                        text(row.getString("fields"))));
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    /** SHA-256 over the place in the chain, the link before, and each field with its length, so that none can run over. */
    String hash(long sequence, String previousHash) {
        StringBuilder canonical = new StringBuilder();
        canonical
                .append(sequence)
                .append('\n')
                .append(previousHash)
                .append('\n')
                .append(id);
        fields.forEach(field ->
                canonical.append('\n').append(field.length()).append(':').append(field));
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
