import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the household list would cost without a house round it: the product's two statements by JDBC, JSON by string
 * building, no session, no scope, no validation. Same HTTP engine, threads, driver, pool and statements as the product.
 */
class Floor {
    private static final String PAGE = "select h.id, h.number, h.area, h.group_number, h.head_name, h.phone_masked, "
            + "h.address, h.member_count, h.status, h.registered_here, h.lives_here, h.is_member, h.updated_at, "
            + "h.head_initials%s from household h force index (ix_household_area) where h.area >= ? and h.area < ? "
            + "and h.status in ('RESIDENT', 'AWAY') %s order by h.area, h.number limit ? offset ?";
    private static final String SUM =
            ", (select sum(households) from region_summary where (village between ? and ?)) total";
    private static final String COUNT = ", (select count(*) from (select 1 from household h force index "
            + "(ix_household_area) where h.area >= ? and h.area < ? and h.status in ('RESIDENT', 'AWAY') "
            + "and h.lives_here = 1 limit ?) picked) total";
    private static final int SIZE = 20;

    private final AgroalDataSource database;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    Floor() throws SQLException {
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(16)
                        .minSize(2)
                        .initialSize(2)
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(System.getenv("QUARKUS_DATASOURCE_JDBC_URL"))
                                        .principal(new NamePrincipal(System.getenv("QUARKUS_DATASOURCE_USERNAME")))
                                        .credential(
                                                new SimplePassword(System.getenv("QUARKUS_DATASOURCE_PASSWORD"))))));
        remember("select code, name from region", places);
        remember("select code, name from label", labels);
    }

    private void remember(String sql, Map<String, String> names) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement(sql);
                ResultSet rows = s.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Floor floor = new Floor();
        // As many as Touyan.workers() says.
        int workers = Math.min(32, Math.max(10, 4 * Runtime.getRuntime().availableProcessors() + 2));
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(workers));
        vertx.createHttpServer()
                .requestHandler(request -> vertx.executeBlocking(() -> floor.answer(request), false)
                        .onSuccess(body -> request.response()
                                .putHeader("Content-Type", "application/json;charset=UTF-8")
                                .end(body))
                        .onFailure(e -> {
                            e.printStackTrace();
                            request.response().setStatusCode(500).end();
                        }))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }

    private String answer(HttpServerRequest request) throws SQLException {
        String area = request.getParam("area");
        boolean lives = request.getParam("lives") != null;
        StringBuilder json = new StringBuilder(12_000).append("{\"items\":[");
        List<UUID> ids = new ArrayList<>();
        List<Object[]> rows = page(area, lives, ids);
        Map<UUID, List<String>> held = labels(ids);
        for (int i = 0; i < Math.min(SIZE, rows.size()); i++) {
            json.append(i == 0 ? "" : ",");
            row(json, rows.get(i), held.getOrDefault(ids.get(i), List.of()));
        }
        json.append("],\"page\":1,\"size\":20,\"next\":");
        text(json, rows.size() > SIZE ? (String) rows.get(SIZE - 1)[1] : null);
        long all = rows.isEmpty() ? 0 : (Long) rows.get(0)[13];
        json.append(",\"total\":").append(all).append(",\"totalIsLowerBound\":").append(lives && all > 10_000);
        return json.append('}').toString();
    }

    private List<Object[]> page(String area, boolean lives, List<UUID> ids) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement(PAGE.formatted(lives ? COUNT : SUM, lives ? "and h.lives_here = 1" : ""))) {
            int i = 1;
            if (lives) {
                s.setString(i++, area);
                s.setString(i++, area + "~");
                s.setInt(i++, 10_001);
            } else {
                s.setLong(i++, Long.parseLong(area + "0".repeat(12 - area.length())));
                s.setLong(i++, Long.parseLong(area + "9".repeat(12 - area.length())));
            }
            s.setString(i++, area);
            s.setString(i++, area + "~");
            s.setInt(i++, SIZE + 1);
            s.setInt(i, 0);
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    ByteBuffer id = ByteBuffer.wrap(r.getBytes(1));
                    ids.add(new UUID(id.getLong(), id.getLong()));
                    rows.add(new Object[] {
                        r.getString(3), r.getString(2), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
                        r.getInt(8), r.getString(9), r.getBoolean(10), r.getBoolean(11), r.getBoolean(12),
                        r.getObject(13, LocalDateTime.class), ids.get(ids.size() - 1), r.getLong(15)
                    });
                }
            }
            return rows;
        }
    }

    private Map<UUID, List<String>> labels(List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String sql = "select household_id, label_code from household_label where household_id in (?"
                + ", ?".repeat(ids.size() - 1) + ") and valid_from <= ? and (valid_to is null or valid_to > ?)";
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement(sql)) {
            int i = 1;
            for (UUID id : ids) {
                s.setBytes(
                        i++,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
            }
            LocalDate today = LocalDate.now();
            s.setObject(i++, today);
            s.setObject(i, today);
            Map<UUID, List<String>> held = new HashMap<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    ByteBuffer id = ByteBuffer.wrap(r.getBytes(1));
                    held.computeIfAbsent(new UUID(id.getLong(), id.getLong()), x -> new ArrayList<>())
                            .add(r.getString(2));
                }
            }
            return held;
        }
    }

    private void row(StringBuilder json, Object[] row, List<String> held) {
        String area = (String) row[0];
        json.append("{\"id\":\"").append(row[12]).append("\",\"number\":");
        text(json, row[1]);
        text(json.append(",\"area\":"), area);
        text(json.append(",\"townName\":"), place(area, 9));
        text(json.append(",\"villageName\":"), place(area, 12));
        text(json.append(",\"gridName\":"), place(area, 14));
        text(json.append(",\"contactGridName\":"), place(area, 16));
        text(json.append(",\"groupNumber\":"), row[2]);
        text(json.append(",\"headName\":"), row[3]);
        text(json.append(",\"phoneMasked\":"), row[4]);
        text(json.append(",\"address\":"), row[5]);
        json.append(",\"memberCount\":").append(row[6]).append(",\"labels\":[");
        for (int i = 0; i < held.size(); i++) {
            text(json.append(i == 0 ? "{\"code\":" : ",{\"code\":"), held.get(i));
            text(json.append(",\"name\":"), labels.get(held.get(i)));
            json.append(",\"sensitive\":false}");
        }
        text(json.append("],\"status\":"), row[7]);
        json.append(",\"registeredHere\":").append(row[8]).append(",\"livesHere\":").append(row[9]);
        json.append(",\"isMember\":").append(row[10]).append(",\"updatedAt\":\"").append(row[11]).append("Z\"}");
    }

    private String place(String area, int length) {
        return area.length() < length ? null : places.get(area.substring(0, length));
    }

    private static void text(StringBuilder json, Object value) {
        if (value == null) {
            json.append("null");
            return;
        }
        json.append('"');
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                json.append(c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
