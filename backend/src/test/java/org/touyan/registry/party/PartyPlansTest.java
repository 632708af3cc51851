package org.touyan.registry.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.AsOf;
import org.touyan.testing.Reads;

/** A page of the Party's members costs what it shows; in another order than their places', what the place has. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PartyPlansTest {
    private static final String COUNTY = "971881";
    private static final int TOWNS = 10;
    private static final int VILLAGES = 6;
    private static final int MEMBERS = 40;
    private static final int PAGE = 20;
    private static final int OVERHEAD = 60;
    /** Of a member: his branch, his group, the grid that he contacts and its figures. */
    private static final int ROWS_OF_ONE = 8;

    private static boolean loaded;

    @Inject
    Database database;

    @Inject
    PartyMemberList members;

    @Inject
    PastMemberList past;

    @Inject
    PastOrganisationList pastOrganisations;

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (int town = 0; town < TOWNS; town++) {
            for (int village = 0; village < VILLAGES; village++) {
                branch(COUNTY + (101 + town) + (201 + village), town * VILLAGES + village);
            }
        }
        database.list(Sql.of("analyze table party_member, party_organisation, grid_staff"), row -> 1);
    }

    private void branch(String village, int number) {
        UUID branch = ScopedEntity.newId();
        database.update(Sql.of(
                "insert into party_organisation (id, area, kind, name, initials, created_at, updated_at)"
                        + " values (?, ?, 'BRANCH', ?, 'dzb', now(), now())",
                branch,
                village,
                "支部" + number));
        Sql rows =
                Sql.of("insert into party_member (id, area, branch_id, name, initials, sex, kind, joined_on, flowing,"
                        + " status, created_at, updated_at) values");
        String comma = "";
        for (int i = 0; i < MEMBERS; i++) {
            rows.add(
                    comma + "(?, ?, ?, ?, ?, '1', ?, date_add('1980-01-01', interval ? day), false, ?, now(), now())",
                    ScopedEntity.newId(),
                    village,
                    branch,
                    "王李张刘陈".charAt(i % 5) + "某" + i + number,
                    "wlzlc".charAt(i % 5) + "m" + i,
                    i % 8 == 0 ? "PROBATIONARY" : "FULL",
                    (i * 7919 + number) % 15_000,
                    i % 20 == 0 ? "DECEASED" : "ACTIVE");
            comma = ",";
        }
        database.update(rows);
    }

    private <T> T as(String area, java.util.function.Supplier<T> work) {
        return CurrentActor.as(new Actor(UUID.randomUUID(), "测试", Set.of(Permission.PARTY_READ), List.of(area)), work);
    }

    private static MemberQuery query(String sort) {
        MemberQuery query = new MemberQuery();
        query.size = PAGE;
        query.sort = sort;
        return query;
    }

    private void check(List<String> failures, String name, MemberQuery query, long most) {
        long read = Reads.of(database, () -> database.list(members.pageSql(query), row -> 1));
        if (read > most) {
            failures.add(name + ": " + read + " rows read, at most " + most + " expected");
        }
    }

    @Test
    void membersAreReadOffTheIndexOfTheirPlaces() {
        List<String> failures = new ArrayList<>();
        long page = OVERHEAD + (PAGE + 1L) * ROWS_OF_ONE;
        for (String area : List.of(COUNTY, COUNTY + "103", COUNTY + "103204")) {
            as(area, () -> {
                MemberQuery query = query(null);
                check(failures, area, query, page);
                query.after = members.page(query).next();
                check(failures, area + " next", query, page);
                MemberQuery kind = query(null);
                kind.kind = "PROBATIONARY";
                check(failures, area + " probationary", kind, page + 12 * PAGE);
                MemberQuery named = query(null);
                named.q = "王某1";
                long own = area.length() == 6 ? TOWNS * VILLAGES * MEMBERS : page;
                check(failures, area + " by name", named, page + own);
                long there = MEMBERS * (area.length() == 6 ? TOWNS * VILLAGES : area.length() == 9 ? VILLAGES : 1);
                for (String sort : List.of("name", "-joinedOn")) {
                    check(failures, area + " " + sort, query(sort), page + 3 * there);
                }
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void theFirstTableIsRangedByItsPlace() {
        as(COUNTY + "103204", () -> {
            String plan = database.first(
                            Sql.of("explain").add(members.pageSql(query(null))),
                            row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key"))
                    .orElseThrow();
            assertEquals("m range ix_party_member_area", plan);
            assertTrue(members.page(query(null)).items().size() == PAGE);
            return null;
        });
    }

    /** Both halves, what stands and what stood, end where the page ends. */
    @Test
    void aPastDayIsReadOffTheIndexesOfBothHalves() {
        database.update(Sql.of("insert into party_member_history (id, area, member_id, from_at, to_at, branch_id, name,"
                        + " initials, sex, kind, joined_on, flowing, status) select unhex(left(sha2(hex(id), 256), 32)), area, id,"
                        + " '2026-01-01', '2026-06-01', branch_id, name, initials, sex, kind, joined_on, flowing, status"
                        + " from party_member where")
                .within("area", List.of(COUNTY))
                .add("and ord(id) % 2 = 0"));
        database.update(Sql.of("update party_member set created_at = '2026-01-01' where")
                .within("area", List.of(COUNTY)));
        database.list(Sql.of("analyze table party_member_history"), row -> 1);
        AsOf then = new AsOf(LocalDate.of(2026, 3, 1));
        for (String area : List.of(COUNTY, COUNTY + "103", COUNTY + "103204")) {
            as(area, () -> {
                MemberQuery query = query(null);
                Sql page = past.pageSql(query, List.of(area), then);
                long read = Reads.of(database, () -> database.list(page, row -> 1));
                assertTrue(read <= OVERHEAD + 20L * PAGE, area + ": " + read + " rows read");
                return null;
            });
        }
    }

    @Test
    void organisationsOfAPastDayAreReadOffTheIndexesOfBothHalves() {
        database.update(
                Sql.of("insert into party_organisation_history (id, area, organisation_id, from_at, to_at, kind,"
                                + " name, initials) select unhex(left(sha2(hex(id), 256), 32)), area, id, '2026-01-01', '2026-06-01', kind, name,"
                                + " initials from party_organisation where")
                        .within("area", List.of(COUNTY))
                        .add("and ord(id) % 2 = 0"));
        database.update(Sql.of("update party_organisation set created_at = '2026-01-01' where")
                .within("area", List.of(COUNTY)));
        database.list(Sql.of("analyze table party_organisation, party_organisation_history"), row -> 1);
        AsOf then = new AsOf(LocalDate.of(2026, 3, 1));
        for (String area : List.of(COUNTY, COUNTY + "103", COUNTY + "103204")) {
            as(area, () -> {
                OrganisationQuery query = new OrganisationQuery();
                query.size = PAGE;
                Sql page = pastOrganisations.pageSql(query, List.of(area), then);
                long read = Reads.of(database, () -> database.list(page, row -> 1));
                assertTrue(read <= OVERHEAD + 10L * PAGE, area + ": " + read + " rows read");
                return null;
            });
        }
    }
}
