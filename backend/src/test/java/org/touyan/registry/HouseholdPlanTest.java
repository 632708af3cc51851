package org.touyan.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.insight.WorkbenchService;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Places;
import org.touyan.testing.Reads;

/** What the optimizer makes of the list's statements, and how many rows the engine really reads for a page of 20. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdPlanTest {
    private static final String COUNTY = "970701";
    private static final int IN_VILLAGE = 250;
    private static final int PAGE = 20;
    /** Asking for the counters, and the second look-up of a row found by an index. */
    private static final int OVERHEAD = 60;

    /** The 600 uncontacted of the county and their grids, found and sorted off the indexes. */
    private static final int OFF_THE_INDEX = 2_400;

    private static boolean loaded;

    @Inject
    Database database;

    @Inject
    HouseholdList list;

    @Inject
    ResidentList residents;

    @Inject
    ResidentSummaries summaries;

    @Inject
    Households households;

    @Inject
    WorkbenchService workbench;

    @Inject
    GridBoards boards;

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (int town = 101; town <= 103; town++) {
            for (int village = 201; village <= 204; village++) {
                load(COUNTY + town + village);
            }
        }
        for (String table : List.of("household", "resident", "household_label", "resident_label", "region_summary")) {
            database.list(Sql.of("analyze table " + table), row -> row.getString(1));
        }
    }

    private void load(String village) {
        Places.village(village, "村" + village);
        Sql rows = Sql.of(
                "insert into household (id, number, area, group_number, head_id, head_name, head_initials, phone_tail,"
                        + " member_count, status, registered_here, lives_here, is_member, created_at, created_by, updated_at) values");
        Sql people = Sql.of(
                "insert into resident (id, area, household_id, name, initials, sex, relation, political_status, status,"
                        + " registered_here, lives_here, is_member, created_at, updated_at, birth_date) values");
        Sql labels = Sql.of("insert into household_label (id, area, household_id, label_code, valid_from) values");
        Sql borne = Sql.of("insert into resident_label (id, area, resident_id, label_code, valid_from) values");
        String comma = "";
        for (int i = 1; i <= IN_VILLAGE; i++) {
            UUID id = ScopedEntity.newId();
            UUID head = ScopedEntity.newId();
            String area = i <= 200 ? village + "01" + "%02d".formatted((i + 7) / 8) : village;
            String name = "王李张刘陈".charAt(i % 5) + "某" + i;
            String initials = "wlzlc".charAt(i % 5) + "m" + i;
            rows.add(
                    comma
                            + "(?, ?, ?, '01', ?, ?, ?, ?, ?, 'RESIDENT', true, ?, true, now(), ?, date_add('2026-01-01', interval ? second))",
                    id,
                    village + "01%04d".formatted(i),
                    area,
                    head,
                    name,
                    initials,
                    "%04d".formatted(i),
                    i % 7 + 1,
                    i % 50 != 0,
                    id,
                    i * 37 % 1000);
            people.add(
                    comma
                            + "(?, ?, ?, ?, ?, '1', '02', ?, 'RESIDENT', true, true, true, now(), now(), date_add('1940-01-01', interval ? day))",
                    head,
                    area,
                    id,
                    name,
                    initials,
                    i % 9 == 0 ? "01" : "13",
                    i % 10 == 0 ? null : i * 7919 % 25_000);
            if (i % 5 == 0) {
                labels.add(
                        (i == 5 ? "" : ",") + "(?, ?, ?, 'PARTY_MEMBER', '2024-01-01')",
                        ScopedEntity.newId(),
                        area,
                        id);
                borne.add(
                        (i == 5 ? "" : ",") + "(?, ?, ?, 'P_AGED_80', '2024-01-01')", ScopedEntity.newId(), area, head);
            }
            comma = ",";
        }
        database.update(rows);
        database.update(people);
        database.update(labels);
        database.update(borne);
        Sql sums = Sql.of(
                "insert into region_summary (area, level, households, residents, uncontacted) values (?, 'VILLAGE', ?, ?, 50)",
                village,
                IN_VILLAGE,
                IN_VILLAGE);
        for (int grid = 1; grid <= 25; grid++) {
            sums.add(", (?, 'CONTACT_GRID', 8, 8, 0)", village + "01" + "%02d".formatted(grid));
        }
        database.update(sums);
    }

    private static <T> T as(List<String> areas, java.util.function.Supplier<T> work) {
        return CurrentActor.as(
                new Actor(UUID.randomUUID(), "测试", Set.of(Permission.HOUSEHOLD_READ), areas),
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static HouseholdQuery query(String sort) {
        HouseholdQuery query = new HouseholdQuery();
        query.size = PAGE;
        query.sort = sort;
        return query;
    }

    /** Rows that the engine handed over for the statement. */
    private long read(Sql sql) {
        long before = handler();
        int rows = database.list(sql, row -> 1).size();
        long read = handler() - before;
        assertTrue(rows > 0 || read < OVERHEAD);
        return read;
    }

    private long handler() {
        return database
                .list(
                        Sql.of("show session status like 'Handler_read%'"),
                        row -> row.getString(1).endsWith("rnd_next") ? 0L : row.getLong(2))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void uses(Sql sql, String name) {
        record Step(String table, String type, String key) {}
        List<Step> steps = database.list(
                Sql.of("explain").add(sql),
                row -> new Step(row.getString("table"), row.getString("type"), row.getString("key")));
        Step first = steps.stream()
                .filter(step -> step.table != null && step.table.matches("[hrls]"))
                .findFirst()
                .orElseThrow();
        assertTrue(Set.of("range", "ref", "index_merge", "const").contains(first.type), name + ": " + steps);
        assertTrue(
                first.key != null
                        && first.key.matches(
                                "ix_.*_(area|county_.*|town_.*|code|political)|uk_household_number|PRIMARY"),
                name + ": " + steps);
    }

    @Test
    void aPageOfACountyOrTownReadsWhatItShowsHoweverDeep() {
        List<String> failures = new ArrayList<>();
        for (List<String> areas :
                List.of(List.of(COUNTY), List.of(COUNTY + "101"), List.of(COUNTY + "101", COUNTY + "103"))) {
            for (String sort : new String[] {
                null,
                "-area",
                "number",
                "-number",
                "headName",
                "-headName",
                "memberCount",
                "-memberCount",
                "updatedAt",
                "-updatedAt"
            }) {
                as(areas, () -> {
                    HouseholdQuery query = query(sort);
                    List<String> places = list.places(null);
                    int branches = sort == null || sort.endsWith("area") ? 1 : areas.size();
                    long limit = OVERHEAD + 3L * (PAGE + 1) * branches;
                    uses(list.pageSql(query, query.filter(), places, null), sort + areas);
                    check(
                            failures,
                            sort + areas + " first",
                            read(list.pageSql(query, query.filter(), places, null)),
                            limit);
                    query.page = 25;
                    query.after = list.page(query).next();
                    query.page = null;
                    check(
                            failures,
                            sort + areas + " deep",
                            read(list.pageSql(query, query.filter(), places, null)),
                            limit);
                    return null;
                });
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void theTotalReadsTheVillagesOfItsPlacesAndNoMore() {
        String village = COUNTY + "103202";
        Map<List<String>, List<Long>> sums = Map.of(
                List.of(COUNTY), List.of(12L * IN_VILLAGE, 12L),
                List.of(COUNTY + "101", COUNTY + "103"), List.of(8L * IN_VILLAGE, 8L),
                List.of(COUNTY + "101", village), List.of(5L * IN_VILLAGE, 5L),
                List.of(COUNTY + "101", village + "0103"), List.of(4L * IN_VILLAGE + 8, 5L),
                List.of(village + "0101", village + "0103"), List.of(16L, 2L));
        sums.forEach((places, sum) -> {
            assertEquals(sum.get(0), database.number(list.kept("households", places)), places.toString());
            // A place of either kind costs the step before and the one behind its rows.
            long most = sum.get(1) * 2 + 2L * places.size() + OVERHEAD;
            assertTrue(read(list.kept("households", places)) <= most, places.toString());
        });
        as(List.of(Actor.EVERYWHERE), () -> {
            long all = database.number(Sql.of("select sum(uncontacted) from region_summary where level = 'VILLAGE'"));
            assertEquals(all, database.number(list.kept("uncontacted", list.places(null))));
            return null;
        });
    }

    @Test
    void aPageOfAVillageReadsItsRowsAtMost() {
        List<String> failures = new ArrayList<>();
        for (String sort : new String[] {null, "number", "headName", "memberCount", "-updatedAt"}) {
            as(List.of(COUNTY + "102202"), () -> {
                HouseholdQuery query = query(sort);
                uses(list.pageSql(query, query.filter(), list.places(null), null), sort);
                long limit = sort == null || sort.equals("number") ? OVERHEAD + 3 * PAGE : OVERHEAD + 3 * IN_VILLAGE;
                check(failures, sort, read(list.pageSql(query, query.filter(), list.places(null), null)), limit);
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void filtersAndSearchesReadTheirOwnRows() {
        List<String> failures = new ArrayList<>();
        for (String area : List.of(COUNTY, COUNTY + "101")) {
            as(List.of(area), () -> {
                HouseholdQuery label = query(null);
                label.label = "PARTY_MEMBER";
                check(failures, "label " + area, pageRead(label), OVERHEAD + 4 * PAGE);
                HouseholdQuery name = query(null);
                name.q = "王某1";
                check(failures, "name " + area, pageRead(name), OVERHEAD + 3 * PAGE);
                HouseholdQuery initials = query(null);
                initials.q = "wm1";
                check(failures, "initials " + area, pageRead(initials), OVERHEAD + 3 * PAGE);
                HouseholdQuery tail = query(null);
                tail.q = "0007";
                check(failures, "tail " + area, pageRead(tail), OVERHEAD + 3 * PAGE);
                HouseholdQuery number = query(null);
                number.q = COUNTY + "101201010";
                check(failures, "number " + area, pageRead(number), OVERHEAD + 3 * PAGE);
                HouseholdQuery uncontacted = query(null);
                uncontacted.withoutContact = "true";
                check(failures, "uncontacted " + area, pageRead(uncontacted), OVERHEAD + OFF_THE_INDEX);
                HouseholdQuery ungridded = query(null);
                ungridded.withoutGrid = "true";
                check(failures, "ungridded " + area, pageRead(ungridded), OVERHEAD + OFF_THE_INDEX);
                for (String sort : new String[] {null, "headName"}) {
                    HouseholdQuery all = query(sort);
                    all.status = "ALL";
                    uses(list.pageSql(all, all.filter(), list.places(null), null), "all by " + sort);
                    check(failures, "all by " + sort + area, pageRead(all), OVERHEAD + 3 * PAGE);
                }
                ResidentQuery people = new ResidentQuery();
                people.size = PAGE;
                uses(
                        residents.pageSql(people, ResidentSearch.of(null, null, null), list.places(null), null),
                        "residents " + area);
                check(
                        failures,
                        "residents " + area,
                        read(residents.pageSql(people, ResidentSearch.of(null, null, null), list.places(null), null)),
                        OVERHEAD + 4 * PAGE);
                people.politicalStatus = "01";
                check(
                        failures,
                        "members " + area,
                        read(residents.pageSql(people, ResidentSearch.of(null, null, null), list.places(null), null)),
                        OVERHEAD + 4 * PAGE);
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    /** A class, and a group of it, in the order of places: read off their own index. */
    @Test
    void peopleOfAnOccupation() {
        database.update(
                Sql.of("update resident set occupation = if(day(birth_date) % 2 = 0, '50100', if(day(birth_date) = 1,"
                                + " '70000', '50400')) where birth_date is not null and")
                        .within("area", List.of(COUNTY)));
        database.list(Sql.of("analyze table resident"), row -> row.getString(1));
        List<String> failures = new ArrayList<>();
        for (String area : List.of(COUNTY, COUNTY + "101", COUNTY + "101201")) {
            as(List.of(area), () -> {
                for (String occupation : List.of("50000", "50400", "70000")) {
                    ResidentQuery people = new ResidentQuery();
                    people.size = PAGE;
                    people.occupation = occupation;
                    String name = occupation + " " + area;
                    check(failures, name, read(people(people)), OVERHEAD + 8 * PAGE);
                    people.after = residents.page(people).next();
                    check(failures, name + " next", read(people(people)), OVERHEAD + 8 * PAGE);
                    assertTrue(residents.page(people).total() > 0, name);
                }
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    /** Both ways, from the first page to behind the last whose birth date is known. */
    @Test
    void peopleByNameAndAge() {
        List<String> failures = new ArrayList<>();
        for (String area : List.of(COUNTY, COUNTY + "101", COUNTY + "101201")) {
            // A village's people are sorted: those whose birth date is known, and the others.
            long most = OVERHEAD + (area.length() == 12 ? 4L * IN_VILLAGE : 8L * PAGE);
            for (String sort : List.of("name", "-name", "age", "-age")) {
                as(List.of(area), () -> {
                    ResidentQuery people = new ResidentQuery();
                    people.size = PAGE;
                    people.sort = sort;
                    uses(people(people), sort + area);
                    check(failures, sort + area, read(people(people)), most);
                    int pages = area.length() == 12 ? 12 : 40;
                    for (int page = 0; page < pages; page++) {
                        people.after = residents.page(people).next();
                        check(failures, sort + area + " page " + page, read(people(people)), most);
                    }
                    people.after = null;
                    people.minAge = 60;
                    check(failures, sort + area + " of 60", read(people(people)), most + 8L * PAGE);
                    return null;
                });
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void peopleOfSeveralTownsByAge() {
        as(List.of(COUNTY + "101", COUNTY + "103"), () -> {
            ResidentQuery people = new ResidentQuery();
            people.size = PAGE;
            people.sort = "-age";
            Set<UUID> seen = new HashSet<>();
            for (int page = 0; page < 30; page++) {
                long read = read(people(people));
                assertTrue(read <= OVERHEAD + 16L * PAGE, read + " rows read for page " + page);
                residents.page(people).items().forEach(row -> seen.add(row.id()));
                people.after = residents.page(people).next();
            }
            assertEquals(30 * PAGE, seen.size());
            return null;
        });
    }

    @Test
    void bearersOfALabelAreReadOffItsOwnIndex() {
        List<String> failures = new ArrayList<>();
        for (String area : List.of(COUNTY, COUNTY + "101", COUNTY + "101201")) {
            as(List.of(area), () -> {
                ResidentQuery bearers = new ResidentQuery();
                bearers.size = PAGE;
                bearers.label = "P_AGED_80";
                uses(people(bearers), "bearers " + area);
                check(failures, "bearers " + area, read(people(bearers)), OVERHEAD + 4 * PAGE);
                bearers.after = residents.page(bearers).next();
                check(failures, "more bearers " + area, read(people(bearers)), OVERHEAD + 4 * PAGE);
                ResidentQuery named = new ResidentQuery();
                named.size = PAGE;
                named.label = "P_AGED_80";
                named.q = "王某1";
                // A village has no index of names of its own: its people are read through.
                long own = area.length() == 12 ? 2L * IN_VILLAGE : 5L * PAGE;
                check(failures, "bearers by name " + area, read(people(named)), OVERHEAD + own);
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void aVillageIsSummedUpFromItsOwnRows() {
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        as(List.of(COUNTY + "101201"), () -> {
            List<String> places = list.places(null);
            uses(summaries.agesSql(places, today), "ages");
            Sql labels = summaries.labelsSql(List.of("P_AGED_80", "P_CHRONIC"), places, today);
            uses(labels, "labels");
            assertTrue(read(labels) <= OVERHEAD + 4 * IN_VILLAGE / 5);
            return null;
        });
    }

    private Sql people(ResidentQuery query) {
        return residents.pageSql(query, ResidentSearch.of(query.q, null, null), list.places(null), null);
    }

    /** Workbench and coverage, of the sums and of the rows of the place alone; a scan would be the whole table. */
    @Test
    void theFiguresOfAVillageReadItsRowsAtMost() {
        List<String> failures = new ArrayList<>();
        as(List.of(COUNTY + "102202"), () -> {
            // In the first reading the names of the places come to the cache.
            workbench.of(null);
            boards.coverage(null);
            check(failures, "workbench", Reads.of(database, () -> workbench.of(null)), OVERHEAD + 5 * IN_VILLAGE);
            check(failures, "coverage", Reads.of(database, () -> boards.coverage(null)), OVERHEAD + 2 * IN_VILLAGE);
            return null;
        });
        assertEquals(List.of(), failures);
    }

    private long pageRead(HouseholdQuery query) {
        return read(list.pageSql(query, query.filter(), list.places(null), null));
    }

    /** Page with its total, labels; names of places come from the cache. */
    @Test
    void aListTakesTwoStatements() {
        as(List.of(COUNTY), () -> households.page(query(null)));
        long statements = as(List.of(COUNTY), () -> {
            long before = questions();
            households.page(query(null));
            return questions() - before - 1;
        });
        assertEquals(2, statements);
    }

    private long questions() {
        return database.first(Sql.of("show session status like 'Questions'"), row -> row.getLong(2))
                .orElseThrow();
    }

    private static void check(List<String> failures, String name, long read, long limit) {
        if (read > limit) {
            failures.add(name + ": " + read + " rows read, at most " + limit + " expected");
        }
    }
}
