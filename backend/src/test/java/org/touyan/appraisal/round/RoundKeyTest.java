package org.touyan.appraisal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.AppraisalWorld;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;

/** A round that is there already is found; any other fault of the database is one. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RoundKeyTest {
    @Inject
    RoundRepository rounds;

    @Inject
    RoundOpening opening;

    @Inject
    Schemes schemes;

    private static Round round(UUID scheme, String village) {
        Round round = new Round(
                UUID.randomUUID(),
                village,
                scheme,
                UUID.randomUUID(),
                SubjectKind.HOUSEHOLD,
                new Period(AppraisalWorld.MONTH),
                Instant.now());
        round.stage = Stage.SCORING;
        return round;
    }

    private boolean open(Round round) {
        return QuarkusTransaction.requiringNew().call(() -> rounds.open(round));
    }

    @Test
    void onlyTheSameRoundIsTakenForOpen() {
        UUID scheme = UUID.randomUUID();
        assertTrue(open(round(scheme, "976392101201")));
        assertFalse(open(round(scheme, "976392101201")));
        assertThrows(PersistenceException.class, () -> open(round(scheme, "976392101201".repeat(9))));
    }

    @Test
    void theHourCountsWhatItOpens() {
        AppraisalWorld world = new AppraisalWorld("976393", "pujiang", 1);
        var scheme = QuarkusTransaction.requiringNew().call(() -> schemes.get(UUID.fromString(world.scheme)));
        assertEquals(1, opening.open(scheme));
        assertEquals(0, opening.open(scheme));
    }
}
