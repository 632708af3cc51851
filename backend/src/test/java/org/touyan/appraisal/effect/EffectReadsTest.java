package org.touyan.appraisal.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.OTHER_TOWN;
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
import org.touyan.appraisal.effect.CreditList.Consenting;
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
     * Consents on the page with their households; each with its honours, and with its results of both schemes, each of these
     * with its round and scheme, sorted. However large the place is, and beside those to another bank.
     */
    @Test
    void consentsReadThePage() {
        int each = 2 * 3 + 2 * YEARS.size() + 5 * 2 * PERIODS.size();
        for (String place : List.of(VILLAGE, TOWN, OTHER_TOWN)) {
            List<String> after = null;
            for (int page = 0; page < 2; page++) {
                List<String> from = after;
                List<Consenting> rows = credit.page(BesideMany.BANK, List.of(place), from, SIZE, 0);
                BesideMany.atMost(
                        (long) each * SIZE,
                        () -> assertEquals(rows, credit.page(BesideMany.BANK, List.of(place), from, SIZE, 0)));
                assertEquals(SIZE, rows.size());
                Consenting last = rows.get(SIZE - 1);
                after = List.of(last.area(), last.consentId().toString());
            }
        }
    }

    /** @param each rows handed over for each household of the place, page and total together. @param more whatever the place */
    private void entitled(EffectTarget target, String value, int each, int more) {
        InForce inForce = new InForce(entities.find(Scheme.class, SCHEME), SCHEME, null);
        SchemeEffect effect = new SchemeEffect("REWARD", "近旁", "JP", target, value, 12);
        EntitlementQuery query = new EntitlementQuery();
        query.size = SIZE;
        for (String place : List.of(VILLAGE, TOWN)) {
            BesideMany.atMost((long) each * households(place) + more, () -> {
                EntitlementList.Counted page = entitlements.page(inForce, effect, List.of(place), query, DAY);
                assertEquals(SIZE + 1, page.rows().size());
                assertEquals(households(place), page.total());
            });
        }
    }

    /** Twice its honours of both schemes and years, grouped, with its household and what was delivered, sorted. */
    @Test
    void entitledByAnHonour() {
        entitled(EffectTarget.HONOUR, "VILLAGE", 2 * (2 * YEARS.size() + 8), 0);
    }

    /**
     * For the total its result of the newest quarter, its household and what was delivered, and the rounds of the place. A page's
     * are found one household after the other, each through its results by both schemes in all periods. Twice that for what the
     * optimizer begins with: it is not the same beside other tests' rows.
     */
    @Test
    void entitledByAGrade() {
        int page = (SIZE + 1) * (2 * 2 * PERIODS.size() + 4);
        entitled(EffectTarget.GRADE, "A", 10, page);
    }
}
