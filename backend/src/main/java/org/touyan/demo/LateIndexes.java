package org.touyan.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the secondary indexes off an empty table and builds them when it is full: sorting once costs half of keeping
 * them in order row by row, and a third of the disk traffic when the table outgrows the database's memory. What was
 * taken off is written down first, so that a start after a kill can put it back.
 */
final class LateIndexes {
    private static final String SETTING = "demo.indexes.";
    /** Unique keys stay, and so does what a foreign key leans on. */
    private static final String DEFINITIONS = """
            select concat('add index ', s.index_name, ' (', group_concat(s.column_name order by s.seq_in_index), ')')
            from information_schema.statistics s
            where s.table_schema = database() and s.table_name = '%1$s' and s.non_unique = 1
              and s.index_name not in (
                select l.index_name from information_schema.statistics l
                join information_schema.key_column_usage k on k.table_schema = l.table_schema
                  and k.table_name = l.table_name and k.column_name = l.column_name
                  and k.referenced_table_name is not null
                where l.table_schema = database() and l.table_name = '%1$s' and l.seq_in_index = 1)
            group by s.index_name order by s.index_name""";

    private final LoadConnection connection;
    private final String table;

    LateIndexes(LoadConnection connection, DemoTable table) {
        this.connection = connection;
        this.table = table.table();
    }

    void takeOff() throws SQLException {
        List<String> additions = connection.texts(DEFINITIONS.formatted(table));
        if (additions.isEmpty()) {
            return;
        }
        try (var statement = connection
                .jdbc()
                .prepareStatement("insert into setting (code, value, updated_at) values (?, ?, utc_timestamp(3))")) {
            statement.setString(1, SETTING + table);
            statement.setString(2, String.join("\n", additions));
            statement.executeUpdate();
        }
        connection.run(alter(additions.stream()
                .map(addition -> "drop index " + name(addition))
                .toList()));
    }

    /** Also after a kill at any point: adds what is written down and not there. */
    void putBack() throws SQLException {
        List<String> present = connection.texts(DEFINITIONS.formatted(table)).stream()
                .map(LateIndexes::name)
                .toList();
        List<String> missing = new ArrayList<>();
        for (String saved : connection.texts("select value from setting where code = '" + SETTING + table + "'")) {
            saved.lines().filter(addition -> !present.contains(name(addition))).forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            connection.run(alter(missing));
        }
        connection.run("delete from setting where code = '" + SETTING + table + "'");
    }

    private String alter(List<String> changes) {
        return "alter table " + table + " " + changes.stream().collect(Collectors.joining(", "));
    }

    private static String name(String addition) {
        return addition.split(" ")[2];
    }
}
