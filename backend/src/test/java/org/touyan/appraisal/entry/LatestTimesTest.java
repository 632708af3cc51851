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
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.ManyScores;

/** A long transaction that writes many entries counts what others recorded since it began. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class LatestTimesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    EntryRepository entries;

    @Inject
    Database database;

    @Test
    void whatWasRecordedMeanwhileCounts() {
        UUID subject = UUID.randomUUID();
        UUID round = database.first(
                        Sql.of("select round_id from appraisal_result where subject_id = ? limit 1", ManyScores.make()),
                        row -> Database.uuid(row, 1))
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, entries.times(round, subject, "HJ-02", DAY));
            QuarkusTransaction.requiringNew().run(() -> entries.insert(deed(round, subject), SubjectKind.HOUSEHOLD));
            assertEquals(0, entries.times(round, subject, "HJ-02", DAY), "its snapshot");
            assertEquals(1, entries.latestTimes(round, subject, "HJ-02", DAY));
        });
    }

    private static Entry deed(UUID round, UUID subject) {
        return new Entry(
                UUID.randomUUID(),
                round,
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
                Photos.NONE,
                null);
    }
}
