import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;

/** Takes a county's quarter back to the morning on which its last month waits for approval, and sums up what it became. */
class PublishRows {
    /** {@code back 2026-Q3 2026-07}: the quarter and its first month; {@code sum} with the same. */
    public static void main(String[] arguments) throws Exception {
        String quarter = arguments[1];
        YearMonth first = YearMonth.parse(arguments[2]);
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                        System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                        System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
                Statement sql = connection.createStatement()) {
            if (arguments[0].equals("back")) {
                back(sql, quarter, first.plusMonths(2).toString());
            }
            System.out.println(sum(sql, quarter, first.plusMonths(2).toString()));
        }
    }

    /** Approving is a town's; the county's account is given it for the run. */
    private static void back(Statement sql, String quarter, String last) throws Exception {
        sql.executeUpdate("insert ignore into role_permission (role_code, permission, mode)"
                + " values ('COUNTY_ORGANISATION', 'appraisal:town', 'USE')");
        sql.executeUpdate("delete r from appraisal_result r join appraisal_round o on o.id = r.round_id where o.period in ('"
                + quarter + "', '" + quarter.substring(0, 4) + "')");
        sql.executeUpdate("delete from appraisal_round where period in ('" + quarter + "', '" + quarter.substring(0, 4) + "')");
        sql.executeUpdate("update appraisal_round set stage = 'TOWN', published_at = null where period = '" + last + "'");
        sql.executeUpdate("update appraisal_result set status = 'OPEN', published_at = null, judged_stage = 'VILLAGE'"
                + " where period = '" + last + "'");
        sql.execute("analyze table appraisal_result, appraisal_round");
    }

    private static String sum(Statement sql, String quarter, String last) throws Exception {
        String rows = "select concat(count(*), ' results ', coalesce(sum(crc32(concat_ws('|', hex(subject_id), period, area,"
                + " index_value, parts, grade, vetoed, entries, status))), 0)) from appraisal_result where period in ('";
        String rounds = "select concat(count(*), ' rounds, ', coalesce(sum(stage = 'PUBLISHED'), 0), ' published')"
                + " from appraisal_round where period in ('";
        String periods = quarter + "', '" + last + "')";
        return text(sql, rounds + periods) + ", " + text(sql, rows + periods);
    }

    private static String text(Statement sql, String query) throws Exception {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
