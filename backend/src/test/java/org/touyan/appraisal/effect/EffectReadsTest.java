package org.touyan.appraisal.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.PERIODS;
import static org.touyan.testing.BesideMany.SCHEME;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;
import static org.touyan.testing.BesideMany.YEARS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeEffect;
import org.touyan.appraisal.scheme.SchemeEffect.EffectTarget;
import org.touyan.testing.BesideMany;

/** Who is entitled, and who consented to a bank's reading, is read in its own place. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EffectReadsTest {
    private static final int SIZE = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Inject
    EntityManager entities;

    @Inject
    CreditList credit;

    @Inject
    EntitlementList entitlements;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    private static int households(String place) {
        return place.equals(TOWN) ? IN_TOWN : IN_VILLAGE;
    }

    /**
     * Consents of the place to two banks with their households, sorted; each with its honours, and with its results of
     * both schemes, each of these with its round and scheme, sorted.
     */
    @Test
    void consentsReadTheirPlace() {
        int each = 2 * 3 + 2 * YEARS.size() + 5 * 2 * PERIODS.size();
        for (String place : List.of(VILLAGE, TOWN)) {
            BesideMany.atMost(
                    (long) each * households(place),
                    () -> assertEquals(
                            SIZE,
                            credit.page(BesideMany.BANK, List.of(place), null, SIZE, 0)
                                    .size()));
        }
    }

    /** @param each rows handed over for each household of the place, page and total together */
    private void entitled(EffectTarget target, String value, int each) {
        InForce inForce = new InForce(entities.find(Scheme.class, SCHEME), SCHEME, null);
        SchemeEffect effect = new SchemeEffect("REWARD", "近旁", "JP", target, value, 12);
        EntitlementQuery query = new EntitlementQuery();
        query.size = SIZE;
        for (String place : List.of(VILLAGE, TOWN)) {
            BesideMany.atMost((long) each * households(place), () -> {
                EntitlementList.Counted page = entitlements.page(inForce, effect, List.of(place), query, DAY);
                assertEquals(SIZE + 1, page.rows().size());
                assertEquals(households(place), page.total());
            });
        }
    }

    /** Twice its honours of both schemes and years, grouped, with its household and what was delivered, sorted. */
    @Test
    void entitledByAnHonour() {
        entitled(EffectTarget.HONOUR, "VILLAGE", 2 * (2 * YEARS.size() + 8));
    }

    /**
     * Twice itself, its results with the rounds, and what was delivered, sorted. A town's are found by household, through
     * its results by both schemes in all periods.
     */
    @Test
    void entitledByAGrade() {
        entitled(EffectTarget.GRADE, "A", 2 * (2 * PERIODS.size() + 4));
    }
}
