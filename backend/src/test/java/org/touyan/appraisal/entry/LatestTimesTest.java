package org.touyan.appraisal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.entry.Entry.Photos;
import org.touyan.appraisal.scheme.SubjectKind;

/** A long transaction that writes many entries counts what others recorded since it began. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class LatestTimesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    EntryRepository entries;

    @Test
    void whatWasRecordedMeanwhileCounts() {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, entries.times(subject, "HJ-02", DAY));
            QuarkusTransaction.requiringNew().run(() -> entries.insert(deed(subject), SubjectKind.HOUSEHOLD));
            assertEquals(0, entries.times(subject, "HJ-02", DAY), "its snapshot");
            assertEquals(1, entries.latestTimes(subject, "HJ-02", DAY));
        });
    }

    private static Entry deed(UUID subject) {
        return new Entry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "976107101201",
                subject,
                "2026-03",
                "HJ-02",
                BigDecimal.ZERO,
                1,
                DAY,
                null,
                null,
                UUID.randomUUID(),
                "郑国平",
                Instant.parse("2026-03-02T01:00:00Z"),
                null,
                null,
                Photos.NONE);
    }
}
