import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;

/** A county's closed quarter in full, for the trial of a scheme: every household on the roster, two entries each a month. */
class TrialEntries {
    private static final String ID = "unhex(replace(uuid(), '-', ''))";

    /** {@code 2026-07}: the first month of the quarter. */
    public static void main(String[] arguments) throws Exception {
        YearMonth first = YearMonth.parse(arguments[0]);
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                        System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                        System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
                Statement sql = connection.createStatement()) {
            String like = text(sql, "select period from appraisal_round where stage = 'PUBLISHED' and length(period) = 7"
                    + " and period not like '%Q%' group by period order by count(*) desc, period desc limit 1");
            for (int i = 0; i < 3; i++) {
                fill(sql, like, first.plusMonths(i).toString());
            }
            sql.execute("analyze table appraisal_entry, appraisal_result, appraisal_round");
            System.out.println(text(
                    sql,
                    "select count(*) from appraisal_entry where period in ('" + first + "', '" + first.plusMonths(1)
                            + "', '" + first.plusMonths(2) + "')"));
        }
    }

    private static void fill(Statement sql, String like, String month) throws Exception {
        sql.executeUpdate("insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                + " opened_at, published_at, version) select " + ID + ", area, origin, scheme_id, version_id, subject_kind, '"
                + month + "', 'PUBLISHED', opened_at, now(3), 0 from appraisal_round s where s.period = '" + like
                + "' and not exists (select 1 from appraisal_round x where x.scheme_id = s.scheme_id"
                + " and x.origin = s.origin and x.period = '" + month + "')");
        sql.executeUpdate("insert ignore into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value,"
                + " parts, grade, vetoed, entries, status, published_at) select o.id, r.subject_id, r.subject_kind, r.area, '"
                + month + "', r.index_value, r.parts, r.grade, r.vetoed, 2, 'PUBLISHED', now(3) from appraisal_round s"
                + " join appraisal_result r on r.round_id = s.id join appraisal_round o on o.scheme_id = s.scheme_id"
                + " and o.origin = s.origin and o.period = '" + month + "' where s.period = '" + like + "'");
        sql.executeUpdate("insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code, points,"
                + " occurrence, happened_on, text, author_id, author_name, recorded_at) select " + ID
                + ", r.round_id, r.area, r.subject_kind, r.subject_id, r.period, i.code, i.points, 9, '" + month
                + "-15', '参加巡逻', unhex(left(sha2('a', 256), 32)), '记分人', now(3) from appraisal_round o join appraisal_result r"
                + " on r.round_id = o.id cross join (select 'JJ-01' code, 1 points union all select 'HJ-01', -1) i"
                + " where o.period = '" + month + "'");
    }

    private static String text(Statement sql, String query) throws Exception {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
