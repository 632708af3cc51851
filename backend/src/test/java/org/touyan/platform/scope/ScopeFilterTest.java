package org.touyan.platform.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.Household;
import org.touyan.testing.Households;

/** The always-on filter and the write listener, by every way to the rows that Hibernate knows. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ScopeFilterTest {
    private static final String[] AREAS = {
        "970101101201", "97010110120101", "9701011012010105", "970101101202", "970101102201", "970102101201"
    };
    private static final List<UUID> IDS = new ArrayList<>();

    @Inject
    EntityManager database;

    record Row(String area, String number) {}

    @BeforeAll
    static void households() {
        for (String area : AREAS) {
            IDS.add(Households.in(area).save().id);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "970101 | 5",
                "970101101 | 4",
                "970101101201 | 3",
                "97010110120101 | 2",
                "9701011012010105 | 1",
                "970101101201,970102101201 | 4",
                "970101101202,970101102201,970102 | 3",
                "97,33 | 6",
                "9701 | 6",
                "* | 6",
                "970103 | 0",
                "'' | 0"
            })
    void everyReadAndBulkWriteSeesTheActorsAreasOnly(String areas, int expected) {
        List<String> scope = areas.isEmpty() ? List.of() : List.of(areas.split(","));
        assertEquals(
                expected,
                as(
                        scope,
                        () -> database.createQuery("from Household where area like '97010%'", Household.class)
                                .getResultList()
                                .size()));
        assertEquals(
                expected,
                as(
                        scope,
                        () -> database.createQuery(
                                        "select area, number from Household where area like '97010%'", Row.class)
                                .getResultList()
                                .size()));
        assertEquals(
                (long) expected,
                as(
                        scope,
                        () -> database.createQuery(
                                        "select count(*) from Household where area like '97010%'", Long.class)
                                .getSingleResult()));
        assertEquals(
                expected,
                as(
                        scope,
                        () -> database.createQuery("update Household set remarks = 'x' where area like '97010%'")
                                .executeUpdate()));
        assertEquals(expected, as(scope, () -> (int) IDS.stream()
                .filter(id -> database.find(Household.class, id) != null)
                .count()));
    }

    @Test
    void withoutAnActorNothingIsThere() {
        assertNull(QuarkusTransaction.requiringNew().call(() -> database.find(Household.class, IDS.get(0))));
        assertEquals(
                0,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createQuery("from Household", Household.class)
                                .getResultList()
                                .size()));
    }

    @Test
    void aRowCannotBeMovedOutOfTheActorsAreas() {
        Throwable refused = org.junit.jupiter.api.Assertions.assertThrows(
                Throwable.class,
                () -> as(List.of("970101101201"), () -> {
                    Household household = database.find(Household.class, IDS.get(0));
                    household.moveTo("970101101202", "970101101202019998");
                    return null;
                }));
        Throwable cause = refused;
        while (cause != null && !(cause instanceof ProblemException)) {
            cause = cause.getCause();
        }
        assertEquals("没有找到，或不在您的管辖范围内", cause == null ? refused.toString() : cause.getMessage());
    }

    private static <T> T as(List<String> areas, Supplier<T> work) {
        Actor actor = new Actor(UUID.randomUUID(), "测试", Set.of(), areas);
        return CurrentActor.as(actor, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
