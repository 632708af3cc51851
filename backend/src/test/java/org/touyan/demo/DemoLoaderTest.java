package org.touyan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.crypto.FieldCipher;

@QuarkusTest
@TestProfile(NoCountyYet.class)
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class DemoLoaderTest {
    private static final int HOUSEHOLDS = 2000;
    private static final String INDEXES = """
            select group_concat(index_name, column_name, seq_in_index order by index_name, seq_in_index)
            from information_schema.statistics
            where table_schema = database() and table_name in ('household', 'resident', 'household_label', 'resident_label')
            group by table_name order by table_name""";

    @Inject
    DemoLoader loader;

    @Inject
    DataSource database;

    @Inject
    FieldCipher cipher;

    private List<Object> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        }
    }

    private long number(String sql) throws SQLException {
        return ((Number) column(sql).get(0)).longValue();
    }

    @Test
    void loadsAWholeCountyAndBeginsAgainAfterABreak() throws SQLException {
        List<Object> indexes = column(INDEXES);
        assertThrows(
                IllegalStateException.class,
                () -> loader.load(HOUSEHOLDS, (percent, step) -> {
                    if (percent >= 50) {
                        throw new IllegalStateException("as if killed");
                    }
                }));
        assertTrue(number("select count(*) from setting where code like 'demo.indexes.%'") > 0);

        List<Integer> progress = new ArrayList<>();
        loader.load(HOUSEHOLDS, (percent, step) -> progress.add(percent));

        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(0, number("select count(*) from setting where code like 'demo.indexes.%'"));
        assertEquals(indexes, column(INDEXES));
        assertEquals(HOUSEHOLDS, number("select count(*) from household"));
        assertEquals(
                number("select sum(member_count) from household"),
                number("select count(*) from resident where status <> 'DECEASED'"));
        history();
        consistent();
        readable();
        honoured();
        bought();
        rated();
    }

    /** The village that rates itself beside the county's scheme: every entry is what its sheet comes to. */
    private void rated() throws SQLException {
        String closed =
                "(select distinct x.round_id from appraisal_rating x join appraisal_round r on r.id = x.round_id"
                        + " where r.stage = 'PUBLISHED')";
        assertTrue(number("select count(*) from appraisal_rating where round_id = " + closed) > 0);
        assertEquals(2, number("select count(distinct round_id) from appraisal_rating"));
        for (String zero : List.of(
                "select count(*) from appraisal_entry e where e.round_id = " + closed
                        + " and -e.points <> round(0.4 * (select points from appraisal_rating x where x.round_id = e.round_id"
                        + " and x.subject_id = e.subject_id and x.rater_id = e.subject_id and x.item_code = e.item_code)"
                        + " + 0.6 * (select round(avg(points), 2) from appraisal_rating x where x.round_id = e.round_id"
                        + " and x.subject_id = e.subject_id and x.rater_id <> e.subject_id and x.item_code = e.item_code"
                        + " having count(*) >= 3), 2)",
                "select count(*) from appraisal_rating x join household s on s.id = x.subject_id"
                        + " join household r on r.id = x.rater_id where s.area <> r.area")) {
            assertEquals(0, number(zero), zero);
        }
    }

    /** The books of the points shops agree, and a redemption is to be seen in each state. */
    private void bought() throws SQLException {
        assertEquals(5, number("select count(distinct status) from shop_redemption"));
        assertTrue(number("select -sum(balance) from points_account where kind = 'ISSUED'") > 0);
        for (String zero : List.of(
                "select sum(balance) from points_account",
                "select count(*) from points_account a where a.balance <> (select coalesce(sum(case when t.to_id = a.id"
                        + " then t.points else -t.points end), 0) from points_transfer t where a.id in (t.to_id, t.from_id))",
                "select count(*) from points_account a where a.held <> (select coalesce(sum(r.points), 0)"
                        + " from shop_redemption r where r.subject_id = a.id and r.status = 'PREPARED')",
                "select count(*) from shop_goods g where g.stock <> (select sum(c.amount) from shop_stock c"
                        + " where c.goods_id = g.id)",
                "select count(*) from points_transfer where made_at > utc_timestamp()")) {
            assertEquals(0, number(zero), zero);
        }
    }

    /** What happened, and the states it ended: each person and household once at any moment. */
    private void history() throws SQLException {
        for (String kind : List.of("BIRTH", "DEATH", "MARRIED_IN", "SPLIT", "MOVED")) {
            assertTrue(number("select count(*) from life_event where kind = '" + kind + "'") > 0, kind);
        }
        for (String zero : List.of(
                "select count(*) from household_history where from_at >= to_at",
                "select count(*) from resident_history where from_at >= to_at",
                "select count(*) from household_history a join household_history b on b.household_id = a.household_id"
                        + " and b.id <> a.id and b.from_at < a.to_at and a.from_at < b.to_at",
                "select count(*) from household_history x left join region r on r.code = x.place where r.code is null",
                "select count(*) from household_history x join household h on h.number = x.number and h.id <> x.household_id",
                "select count(*) from resident r join life_event e on e.resident_id = r.id and e.kind = 'DEATH'"
                        + " where r.status <> 'DECEASED' or r.birth_date > e.event_date",
                "select count(*) from resident where created_at > utc_timestamp()",
                "select count(*) from life_event where recorded_at > utc_timestamp() or event_date > recorded_at")) {
            assertEquals(0, number(zero), zero);
        }
    }

    private void consistent() throws SQLException {
        for (String zero : List.of(
                "select count(*) from resident r left join household h on h.id = r.household_id"
                        + " where h.id is null or h.area <> r.area",
                "select count(*) from household h left join resident r on r.id = h.head_id"
                        + " where r.name is null or r.name <> h.head_name or r.relation <> '02'",
                "select count(*) from household h left join region r on r.code = h.area where r.code is null",
                "select count(*) from household_label x left join label l on l.code = x.label_code where l.code is null",
                "select count(*) from resident_label x left join label l on l.code = x.label_code"
                        + " left join resident r on r.id = x.resident_id"
                        + " where l.subject is null or l.subject <> 'RESIDENT' or r.area is null or r.area <> x.area",
                "select count(*) from grid_staff s left join region r on r.code = s.area where r.code is null",
                "select count(*) from (select left(area, 12) v, count(*) n from household group by left(area, 12)) h"
                        + " left join region_summary s on s.area = h.v where s.households is null or s.households <> h.n",
                "select count(*) from region p join (select parent_code, count(*) n from region group by parent_code) c"
                        + " on c.parent_code = p.code where p.child_count <> c.n",
                "select count(*) from household h left join household_counter c on c.prefix = left(h.number, 14)"
                        + " where c.prefix is null or c.last_number < cast(right(h.number, 4) as signed)",
                "select count(*) from region where level = 'VILLAGE' and longitude is null",
                "select count(*) from resident r left join party_member m on m.resident_id = r.id"
                        + " where (r.political_status in ('01', '02')) <> (m.id is not null)",
                "select count(*) from party_member m left join party_organisation b on b.id = m.branch_id"
                        + " where b.kind is null or b.kind <> 'BRANCH' or b.area <> m.area"
                        + " or m.joined_on < date_add(m.birth_date, interval 18 year)",
                "select count(*) from party_organisation o where o.kind = 'BRANCH' and o.members <>"
                        + " (select count(*) from party_member m where m.branch_id = o.id)",
                "select count(*) from party_organisation o where o.kind = 'GROUP' and o.members <>"
                        + " (select count(*) from party_member m where m.group_id = o.id)",
                "select count(*) from party_organisation o left join party_organisation p on p.id = o.parent_id"
                        + " where p.id is null and o.area <> '330726'",
                "select count(*) from region r where r.level = 'VILLAGE'"
                        + " and not exists (select 1 from unit u where u.area = r.code and u.kind = 'COLLECTIVE')")) {
            assertEquals(0, number(zero), zero);
        }
        assertEquals(number("select sum(uncontacted) from region_summary where level = 'VILLAGE'"), number("""
                        select count(*) from household h where not exists (
                          select 1 from grid_staff s where s.area = h.area and s.role = 'CONTACT_MEMBER')"""));
    }

    /** The pyramid of the report in proportion: 286, 29 and 3 of 2,000 households, each on the level below. */
    private void honoured() throws SQLException {
        for (var count : Map.of("VILLAGE", 286, "TOWN", 29, "COUNTY", 3).entrySet()) {
            assertEquals(
                    count.getValue().longValue(),
                    number("select count(*) from appraisal_honour where status = 'AWARDED' and level = '"
                            + count.getKey() + "'"));
        }
        assertTrue(number("select count(*) from appraisal_honour where status = 'REVOKED'") > 0);
        assertEquals(
                0,
                number("select count(*) from appraisal_honour t where t.level = 'TOWN' and not exists (select 1"
                        + " from appraisal_honour v where v.subject_id = t.subject_id and v.level = 'VILLAGE'"
                        + " and v.status = 'AWARDED' and v.index_value = t.index_value)"));
        assertEquals(3, number("select count(*) from appraisal_consent"));
        assertEquals(
                0,
                number("select count(*) from appraisal_delivery d where not exists (select 1 from appraisal_honour h"
                        + " where h.subject_id = d.subject_id and h.awarded_on = d.entitled_since)"));
        assertEquals(
                number("select count(certificate_number) from appraisal_honour"),
                number("select count(distinct certificate_number) from appraisal_honour"));
    }

    /** The registry's own key opens the numbers. */
    private void readable() throws SQLException {
        byte[] id =
                (byte[]) column("select id from resident order by id limit 1").get(0);
        byte[] sealed = (byte[]) column("select id_number_cipher from resident order by id limit 1")
                .get(0);
        byte[] index = (byte[]) column("select id_number_index from resident order by id limit 1")
                .get(0);
        ByteBuffer bytes = ByteBuffer.wrap(id);
        String opened = cipher.decrypt(sealed, "resident.id_number", new UUID(bytes.getLong(), bytes.getLong()));
        assertTrue(opened.matches("339999\\d{11}[0-9X]"), opened);
        org.junit.jupiter.api.Assertions.assertArrayEquals(cipher.blindIndex(opened), index);
    }
}
