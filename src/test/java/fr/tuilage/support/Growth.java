package fr.tuilage.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes much data out of little: copies whatever is stored, row by row inside the database, so that a new table grows by
 * itself. Each copy gets identifiers of its own, computed from those of the original, wherever they appear; identifiers
 * that are kept stay as they are, and their rows are not copied. Keep nothing, and there are more worlds; keep a
 * committee, and more happens in that very committee.
 */
public final class Growth implements AutoCloseable {

    /** What must differ from one copy to the next although it is no identifier. */
    private static final Map<String, String> DISTINCT = Map.ofEntries(
            Map.entry("person.email", "concat(n, '-', email)"),
            Map.entry("organisation.name", "concat(name, ' ', n)"),
            Map.entry("outbox_mail.message_id", "concat(n, '-', message_id)"),
            Map.entry("invitation.token_hash", "unhex(sha2(concat(hex(token_hash), n), 256))"),
            Map.entry("act_link.token_hash", "unhex(sha2(concat(hex(token_hash), n), 256))"),
            Map.entry("content.sha256", "sha2(concat(sha256, n), 256)"),
            Map.entry("document_version.number", "number + 1000 * n"),
            Map.entry("decision.number", "number + 1000 * n"),
            Map.entry("agenda_item.standing", "if(meeting_id in (select id from kept), null, standing)"),
            Map.entry("agenda_item.title", "coalesce(title, standing)"));

    private record Column(String table, String name, boolean identifier, boolean key) {}

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate database;
    private final Map<String, List<Column>> tables;
    private int copies;

    /** Of what is stored now: copies of copies are not made. */
    public Growth(String url, String user, String password) {
        connection = new SingleConnectionDataSource(url, user, password, true);
        database = new JdbcTemplate(connection);
        tables = tables();
        database.execute("set foreign_key_checks = 0");
        database.execute("create temporary table original (id uuid primary key)");
        database.execute("create temporary table kept (id uuid primary key)");
        tables.forEach((table, columns) ->
                database.update("insert ignore into original select " + key(columns) + " from " + table));
    }

    /** Adds so many copies of everything, except of what is kept. */
    public void copy(int times, Collection<UUID> kept) {
        database.update("delete from kept");
        database.batchUpdate(
                "insert ignore into kept values (?)",
                kept.stream().map(id -> new Object[] {id}).toList());
        String numbers = "seq_%d_to_%d".formatted(copies + 1, copies + times);
        copies += times;
        tables.forEach((table, columns) -> database.update("insert into " + table + " (" + names(columns) + ") select "
                + columns.stream().map(Growth::copied).collect(Collectors.joining(", ")) + " from " + table
                + " join (select seq as n from " + numbers + ") numbers where " + key(columns)
                + " in (select id from original) and " + key(columns) + " not in (select id from kept)"));
    }

    /** So that the database knows how much there is. */
    @Override
    public void close() {
        tables.keySet().forEach(table -> database.execute("analyze table " + table));
        connection.destroy();
    }

    private Map<String, List<Column>> tables() {
        List<Column> columns = database.query(
                "select table_name, column_name, data_type, column_key from information_schema.columns"
                        + " where table_schema = database() order by table_name, ordinal_position",
                (row, index) -> new Column(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).equals("uuid"),
                        row.getString(4).equals("PRI")));
        Map<String, List<Column>> known =
                columns.stream().collect(Collectors.groupingBy(Column::table, Collectors.toCollection(ArrayList::new)));
        known.values()
                .removeIf(of -> of.stream().filter(Column::key).count() != 1
                        || of.stream().noneMatch(column -> column.key() && column.identifier()));
        return known;
    }

    private static String copied(Column column) {
        String name = column.name();
        String distinct = DISTINCT.get(column.table() + "." + name);
        if (distinct != null) {
            return distinct;
        }
        return column.identifier()
                ? "if(%1$s is null or %1$s in (select id from kept), %1$s, insert(insert(md5(concat(%1$s, n)), 13, 1, '4'), 17, 1, '8'))"
                        .formatted(quoted(name))
                : quoted(name);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private static String key(List<Column> columns) {
        return columns.stream().filter(Column::key).findFirst().orElseThrow().name();
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
