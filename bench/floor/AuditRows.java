import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * The audit trail of the bench by SQL past the product: {@code fill N}, {@code waiting}, {@code spoil}, {@code mend},
 * {@code remove}, {@code cut}, {@code restore}.
 */
class AuditRows {
    public static void main(String[] arguments) throws Exception {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        String user = System.getenv("QUARKUS_DATASOURCE_USERNAME");
        try (Connection connection =
                        DriverManager.getConnection(url, user, System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
                Statement sql = connection.createStatement()) {
            switch (arguments[0]) {
                case "fill" -> fill(sql, Long.parseLong(arguments[1]));
                case "waiting" -> System.out.println(number(sql, "select count(*) from audit_seal where number is null"));
                case "spoil" -> System.out.println(spoil(sql));
                case "mend" -> sql.executeUpdate("update audit_entry set reason = '核对' where reason = '核对。'");
                case "remove" -> System.out.println(remove(sql));
                case "cut" -> System.out.println(cut(sql));
                case "restore" -> restore(sql);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** As an edited household is recorded: some 500 bytes an entry. */
    private static void fill(Statement sql, long rows) throws Exception {
        String state = "{\"number\":\"330726101201030012\",\"headName\":\"黄根土\",\"livesHere\":true,\"memberCount\":4,"
                + "\"address\":\"浦江县黄宅镇三郑村12号\",\"status\":\"RESIDENT\",\"labels\":[\"党员户\",\"低保户\"]}";
        sql.executeUpdate("insert into audit_entry (at, account_id, account_name, action, object_type, object_id,"
                + " object_name, area, reason, before_json, after_json, ip, request_id) select now(3), unhex(left(sha2('a', 256), 32)),"
                + " '郑国平', 'household.update', 'household', uuid(), '黄根土', '330726101201', '核对', '" + state + "', '"
                + state + "', '10.0.0.8', uuid()");
        for (long have = number(sql, "select count(*) from audit_entry"); have < rows; ) {
            have += sql.executeUpdate("insert into audit_entry (at, account_id, account_name, action, object_type,"
                    + " object_id, object_name, area, reason, before_json, after_json, ip, request_id) select now(3),"
                    + " account_id, account_name, action, object_type, object_id, object_name, area, reason, before_json,"
                    + " after_json, ip, request_id from audit_entry where action = 'household.update' limit "
                    + Math.min(rows - have, 100_000));
        }
        sql.executeUpdate("insert into audit_seal (entry_id, at, action) select e.id, e.at, e.action from audit_entry e"
                + " left join audit_seal s on s.entry_id = e.id where s.entry_id is null");
    }

    /** One character of an entry in the middle. @return its id */
    private static long spoil(Statement sql) throws Exception {
        long id = number(sql, "select entry_id from audit_seal where number ="
                + " (select max(number) div 2 from audit_seal s)");
        sql.executeUpdate("update audit_entry set reason = '核对。' where id = " + id);
        return id;
    }

    /** The entry before that one, kept aside. @return its id */
    private static long remove(Statement sql) throws Exception {
        long id = number(sql, "select entry_id from audit_seal where number ="
                + " (select max(number) div 2 - 1 from audit_seal s)");
        sql.executeUpdate("create table bench_entry as select * from audit_entry where id = " + id);
        sql.executeUpdate("create table bench_seal as select * from audit_seal where entry_id = " + id);
        sql.executeUpdate("delete from audit_entry where id = " + id);
        return id;
    }

    /** Its link as well. @return its number */
    private static long cut(Statement sql) throws Exception {
        sql.executeUpdate("delete from audit_seal where entry_id = (select entry_id from bench_seal)");
        return number(sql, "select number from bench_seal");
    }

    private static void restore(Statement sql) throws Exception {
        sql.executeUpdate("insert into audit_entry select * from bench_entry");
        sql.executeUpdate("insert into audit_seal select * from bench_seal");
        sql.executeUpdate("drop table bench_entry");
        sql.executeUpdate("drop table bench_seal");
    }

    private static long number(Statement sql, String query) throws Exception {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
