package org.touyan.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * County 979461 with a small town beside a large one, for the appraisal's lists: whatever a list shows, each household
 * has it by two schemes, in several periods or years. What the small town's people read must not grow with the large one.
 */
public final class BesideMany {
    public static final String COUNTY = "979461";
    public static final String TOWN = COUNTY + "101";
    public static final String VILLAGE = TOWN + "201";
    public static final int VILLAGES = 3;
    public static final int IN_VILLAGE = 30;
    public static final int IN_TOWN = VILLAGES * IN_VILLAGE;
    public static final UUID SCHEME = UUID.fromString("00000000-0000-7000-8000-000000979461");
    private static final UUID OTHER_SCHEME = UUID.fromString("00000000-0000-7000-8000-000000979462");
    public static final UUID SAMPLE = UUID.fromString("00000000-0000-7000-8000-000000979463");
    private static final UUID OTHER_SAMPLE = UUID.fromString("00000000-0000-7000-8000-000000979464");
    public static final String QUARTER = "2026-Q2";
    public static final List<String> PERIODS = List.of("2026-04", "2026-05", "2026-06", QUARTER);
    public static final List<String> YEARS = List.of("2025", "2026");
    public static final String BANK = "近旁银行";
    public static final String OTHER_TOWN = COUNTY + "102";
    public static final int OTHER_VILLAGES = 12;
    public static final int IN_OTHER_VILLAGE = 300;
    public static final int IN_OTHER_TOWN = OTHER_VILLAGES * IN_OTHER_VILLAGE;
    private static boolean made;
    private static int number;

    private BesideMany() {}

    /** The work hands over no more rows than the bound, and some: a list that found nothing would pass any bound. */
    public static void atMost(long bound, Runnable work) {
        long read = Reads.of(Arc.container().instance(Database.class).get(), work);
        assertTrue(read > 0 && read <= bound, read + " of at most " + bound);
    }

    public static synchronized void make() {
        if (made) {
            return;
        }
        made = true;
        Database database = Arc.container().instance(Database.class).get();
        households(database, TOWN, VILLAGES, IN_VILLAGE);
        households(database, OTHER_TOWN, OTHER_VILLAGES, IN_OTHER_VILLAGE);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            shop(database);
            for (UUID scheme : List.of(SCHEME, OTHER_SCHEME)) {
                scheme(database, scheme);
                YEARS.forEach(year -> honours(database, scheme, year));
                PERIODS.forEach(period -> rounds(database, scheme, period));
            }
            update(
                    database,
                    "insert into appraisal_scorer (period, area, round_id, scorer_id, scheme_id, name, grid, households,"
                            + " index_sum, index_squares, full_marks, entries, deductions, unproven, alike, late)"
                            + " select o.period, o.area, o.id, r.subject_id, o.scheme_id, '记分人', concat(o.area, '01'),"
                            + " 1, 90, 8100, 0, 1, 0, 0, 1, 0 from appraisal_round o join appraisal_result r"
                            + " on r.round_id = o.id where",
                    "o.area");
            List.of(SAMPLE, OTHER_SAMPLE).forEach(sample -> sample(database, sample));
            List.of(BANK, "另一家银行").forEach(bank -> consents(database, bank));
        });
        for (String table : List.of(
                "household",
                "shop_goods",
                "shop_redemption",
                "points_account",
                "appraisal_honour",
                "appraisal_round",
                "appraisal_result",
                "appraisal_scorer",
                "appraisal_sample_household",
                "appraisal_consent")) {
            database.list(Sql.of("analyze table " + table), row -> row.getString(1));
        }
    }

    private static void households(Database database, String town, int villages, int each) {
        ManyRows.fill(
                database,
                "household",
                "id, number, group_number, head_id, head_name, head_initials, member_count, status, registered_here,"
                        + " lives_here, is_member, created_at, created_by, updated_at",
                town,
                villages,
                each,
                i -> {
                    UUID id = ScopedEntity.newId();
                    Instant now = Instant.now();
                    return List.of(
                            id,
                            town + "%09d".formatted(++number),
                            "01",
                            id,
                            "郑某" + i,
                            "zm",
                            3,
                            "RESIDENT",
                            true,
                            true,
                            true,
                            now,
                            id,
                            now);
                });
    }

    /** @param insert from rows of the county. @param area the column that says so */
    private static void update(Database database, String insert, String area, Object... values) {
        database.update(Sql.of(insert, values).within(area, List.of(COUNTY)));
    }

    private static void shop(Database database) {
        update(
                database,
                "insert into shop_goods (id, area, name, unit, points, on_sale, created_at)"
                        + " select id, area, number, '件', 1, true, now() from household where",
                "area");
        update(
                database,
                "insert into shop_redemption (id, area, number, subject_kind, subject_id, subject_number, subject_name,"
                        + " points, status, prepared_by, prepared_name, prepared_at, held_until) select id, area, number,"
                        + " 'HOUSEHOLD', id, number, head_name, 1, 'LAPSED', id, '文书', now(), '2026-06-30' from household where",
                "area");
        update(
                database,
                "insert into points_account (id, area, kind, subject_kind, balance, opened_at)"
                        + " select id, area, 'SUBJECT', 'HOUSEHOLD', 0, now() from household where",
                "area");
    }

    private static void scheme(Database database, UUID scheme) {
        database.update(Sql.of(
                "insert into appraisal_scheme (id, holder_area, subject_kind, name, retired_from, created_at)"
                        + " values (?, ?, 'HOUSEHOLD', '近旁', '2026', now())",
                scheme,
                COUNTY));
    }

    private static void honours(Database database, UUID scheme, String year) {
        update(
                database,
                "insert into appraisal_honour (id, area, scheme_id, version_id, subject_kind, subject_id, level,"
                        + " award_year, title, holder_name, period, index_value, grade, deductions, earlier, reason,"
                        + " status, nominated_by, nominated_name, nominated_at, awarded_on, code) select unhex(left(sha2(concat(hex(id), ?), 256), 32)),"
                        + " area, ?, ?, 'HOUSEHOLD', id, 'VILLAGE', ?, '好人家', head_name, '2026-Q2', 90, 'A', 0, 0,"
                        + " '近旁', 'AWARDED', id, '文书', now(), '2026-06-30', left(sha2(concat(hex(id), ?), 256), 26)"
                        + " from household where",
                "area",
                scheme + year,
                scheme,
                scheme,
                year,
                scheme + year);
    }

    private static void rounds(Database database, UUID scheme, String period) {
        update(
                database,
                "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                        + " opened_at, published_at) select unhex(left(sha2(concat(area, ?), 256), 32)), area, area, ?, ?, 'HOUSEHOLD', ?,"
                        + " 'PUBLISHED', now(), now() from (select distinct area from household) v where",
                "area",
                scheme + period,
                scheme,
                scheme,
                period);
        update(
                database,
                "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts,"
                        + " grade, vetoed, entries, status) select unhex(left(sha2(concat(area, ?), 256), 32)), id, 'HOUSEHOLD', area, ?, ?,"
                        + " 'JT=20', 'A', false, 1, 'PUBLISHED' from household where",
                "area",
                scheme + period,
                period,
                // No mean and no sum of its months: all are suspect.
                period.equals(QUARTER) ? 95 : 90);
    }

    private static void sample(Database database, UUID sample) {
        database.update(Sql.of(
                "insert into appraisal_sample (id, holder_area, scheme_id, period, percent, seed, threshold,"
                        + " account_name, drawn_at) values (?, ?, ?, '2026-06', 100, 1, 5, '监督员', now())",
                sample,
                COUNTY,
                SCHEME));
        update(
                database,
                "insert into appraisal_sample_household (sample_id, area, subject_id, round_id, first_index)"
                        + " select ?, area, id, id, 90 from household where",
                "area",
                sample);
    }

    private static void consents(Database database, String bank) {
        update(
                database,
                "insert into appraisal_consent (id, area, subject_kind, subject_id, recipient, evidence, given_on,"
                        + " recorded_name, recorded_at) select unhex(left(sha2(concat(hex(id), ?), 256), 32)), area, 'HOUSEHOLD', id, ?, '签字', '2026-06-01',"
                        + " '文书', now() from household where",
                "area",
                bank,
                bank);
    }
}
