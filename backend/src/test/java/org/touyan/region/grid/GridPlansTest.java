package org.touyan.region.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.ManyPlaces;

/** Lists of grids are ranges that begin with the place asked for. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class GridPlansTest {
    private static final String VILLAGE = ManyPlaces.COUNTY + "105201";

    @Inject
    Session database;

    @BeforeEach
    void places() {
        ManyPlaces.make();
    }

    /** Table, key and rows of the step that finds the grids. */
    private List<Object> entry(GridRepository.Filter filter) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery("explain " + GridRepository.listSql(filter, false), Tuple.class);
            GridRepository.bind(query, filter);
            query.setParameter("size", 21).setParameter("offset", 0);
            Tuple first = query.getResultList().get(0);
            return List.of(first.get("table"), first.get("key"), Long.valueOf(String.valueOf(first.get("rows"))));
        });
    }

    private static GridRepository.Filter filter(GridType type, boolean withoutMember, boolean overFull) {
        return new GridRepository.Filter(List.of(VILLAGE), type, null, withoutMember, overFull, false, 10, 500);
    }

    @Test
    void aVillagesGridsCostWhatTheyAre() {
        for (GridRepository.Filter filter : List.of(
                filter(GridType.CONTACT, false, false),
                filter(GridType.CONTACT, true, false),
                filter(GridType.GOVERNANCE, false, false))) {
            List<Object> entry = entry(filter);
            assertEquals("r", entry.get(0), entry.toString());
            assertTrue(List.of("ix_region_level", "PRIMARY").contains(entry.get(1)), entry.toString());
            assertTrue(((Number) entry.get(2)).longValue() <= 40, entry.toString());
        }
        List<Object> both = entry(filter(null, false, false));
        assertTrue(((Number) both.get(2)).longValue() <= 60, both.toString());
        List<Object> overFull = entry(filter(GridType.CONTACT, false, true));
        assertTrue(((Number) overFull.get(2)).longValue() <= 60, overFull.toString());
    }
}
