package org.touyan.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * County 978101 with months of scores for the database to choose its plans as in earnest: 12 villages of 250 households,
 * each with two entries in each of four months; as many people serve in grids as there are households.
 */
public final class ManyScores {
    public static final String COUNTY = "978101";
    public static final String TOWN = COUNTY + "102";
    public static final String VILLAGE = TOWN + "203";
    public static final int IN_VILLAGE = 250;
    public static final int ENTRIES = 2;
    public static final List<String> MONTHS = List.of("2026-03", "2026-04", "2026-05", "2026-06");
    public static final UUID SCHEME = UUID.fromString("00000000-0000-7000-8000-000000978101");
    private static UUID one;

    private ManyScores() {}

    /** @return a household of {@link #VILLAGE} */
    public static synchronized UUID make() {
        if (one != null) {
            return one;
        }
        Database database = Arc.container().instance(Database.class).get();
        for (int town = 101; town <= 103; town++) {
            for (int village = 201; village <= 204; village++) {
                String area = COUNTY + town + village;
                Places.village(area, "村" + area);
                QuarkusTransaction.requiringNew().run(() -> village(database, area));
            }
        }
        for (String table : List.of("grid_staff", "appraisal_round", "appraisal_result", "appraisal_entry")) {
            database.list(Sql.of("analyze table " + table), row -> row.getString(1));
        }
        return one;
    }

    private static void village(Database database, String area) {
        Sql rows = Sql.of(
                "insert into household (id, number, area, group_number, head_id, head_name, head_initials, phone_tail,"
                        + " member_count, status, registered_here, lives_here, is_member, created_at, created_by,"
                        + " updated_at) values");
        for (int i = 1; i <= IN_VILLAGE; i++) {
            UUID id = ScopedEntity.newId();
            if (area.equals(VILLAGE) && one == null) {
                one = id;
            }
            rows.add(
                    (i == 1 ? "" : ",")
                            + "(?, ?, ?, '01', ?, ?, ?, ?, 3, 'RESIDENT', true, true, true, now(), ?, now())",
                    id,
                    area + "01%04d".formatted(i),
                    area,
                    id,
                    "王李张刘陈".charAt(i % 5) + "某" + i,
                    "wlzlc".charAt(i % 5) + "m" + i,
                    "%04d".formatted(i),
                    id);
        }
        database.update(rows);
        database.update(Sql.of(
                        "insert into grid_staff (id, area, role, person_name, resident_id, account_id, valid_from)"
                                + " select id, concat(area, '0101'), 'CONTACT_MEMBER', head_name, id, id, '2026-01-01' from household where")
                .within("area", List.of(area)));
        MONTHS.forEach(month -> month(database, area, month));
    }

    private static void month(Database database, String area, String month) {
        UUID round = ScopedEntity.newId();
        database.update(Sql.of(
                "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                        + " opened_at) values (?, ?, ?, ?, ?, 'HOUSEHOLD', ?, 'PUBLISHED', now())",
                round,
                area,
                area,
                SCHEME,
                SCHEME,
                month));
        database.update(Sql.of(
                        "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value,"
                                + " parts, grade, vetoed, entries, status) select ?, id, 'HOUSEHOLD', ?, ?,"
                                + " 60 + substring(number, 15) % 41, 'JT=20;LL=20', 'A', false, 2, 'PUBLISHED' from household where",
                        round, area, month)
                .within("area", List.of(area)));
        for (int i = 1; i <= ENTRIES; i++) {
            database.update(Sql.of(
                    "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code,"
                            + " points, occurrence, happened_on, author_id, author_name, recorded_at)"
                            + " select unhex(left(sha2(concat(hex(subject_id), ?), 256), 32)), round_id, area, subject_kind, subject_id,"
                            + " period, 'JT-01', 1, 1, ?, subject_id, '记分人', now() from appraisal_result where round_id = ?",
                    month + i,
                    month + "-15",
                    round));
        }
    }
}
