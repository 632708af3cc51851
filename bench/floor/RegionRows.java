import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The rest of the country around the county of the bench, past the product: {@code fill} adds 31 provinces of 11 prefectures
 * of 9 counties of 13 towns of 16 villages, some 620,000 villages, and lets xianling see all of it; {@code empty} takes
 * it out again. Names are those of the county's own places, so that their beginnings repeat as the country's do.
 */
class RegionRows {
    private static final int[] CHILDREN = {31, 11, 9, 13, 16};
    private static final String[] LEVELS = {"PROVINCE", "PREFECTURE", "COUNTY", "TOWN", "VILLAGE"};
    private static final int[] DIGITS = {2, 2, 2, 3, 3};

    private record Name(String name, String initials) {}

    private final PreparedStatement insert;
    private final List<Name> villages;
    private int rows;

    private RegionRows(Connection connection) throws SQLException {
        insert = connection.prepareStatement("insert ignore into region (code, parent_code, level, name, initials, valid_from,"
                + " child_count, created_at) values (?, ?, ?, ?, ?, '2020-01-01', ?, now(3))");
        villages = names(connection);
    }

    public static void main(String[] arguments) throws Exception {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        String user = System.getenv("QUARKUS_DATASOURCE_USERNAME");
        try (Connection connection =
                        DriverManager.getConnection(url, user, System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (arguments[0].equals("fill")) {
                RegionRows country = new RegionRows(connection);
                country.below(null, "", 0);
                country.insert.executeBatch();
                sql.executeUpdate("insert ignore into account_area (account_id, area) select a.id, r.code from account a"
                        + " join region r on r.level = 'PROVINCE' where a.username = 'xianling'");
                connection.commit();
                sql.execute("analyze table region");
            } else {
                sql.executeUpdate("delete from account_area where area in (select code from region where level ="
                        + " 'PROVINCE')");
                sql.executeUpdate("delete from region where code not like '330726%' and code not in ('33', '3307')");
                connection.commit();
            }
            try (ResultSet row = sql.executeQuery("select count(*) from region where level = 'VILLAGE'")) {
                row.next();
                System.out.println(row.getLong(1));
            }
        }
    }

    private static List<Name> names(Connection connection) throws SQLException {
        List<Name> names = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select name, initials from region where level = 'VILLAGE' order by code")) {
            while (row.next()) {
                names.add(new Name(row.getString(1), row.getString(2)));
            }
        }
        return names;
    }

    private void below(String parent, String prefix, int depth) throws SQLException {
        for (int i = 1; i <= CHILDREN[depth]; i++) {
            // Provinces begin at 11 as in GB/T 2260; the bench's own is 33.
            String code = prefix + String.format("%0" + DIGITS[depth] + "d", depth == 0 ? i + 10 : depth == 3 ? i + 99 : i);
            int name = Math.floorMod(code.hashCode(), villages.size());
            insert.setString(1, code);
            insert.setString(2, parent);
            insert.setString(3, LEVELS[depth]);
            insert.setString(4, villages.get(name).name());
            insert.setString(5, villages.get(name).initials());
            insert.setInt(6, depth == 4 ? 0 : CHILDREN[depth + 1]);
            insert.addBatch();
            if (++rows % 5000 == 0) {
                insert.executeBatch();
            }
            if (depth < 4) {
                below(code, code, depth + 1);
            }
        }
    }
}
