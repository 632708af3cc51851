package org.touyan.appraisal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.BesideMany;

/** What was drawn is read in its own sample and place. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SampleReadsTest {
    @Inject
    SampleRepository samples;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    /** The place's households of the sample with their names, sorted, and once more for the total. */
    @Test
    void aPageReadsItsSampleAndPlace() {
        Sample sample = samples.findById(BesideMany.SAMPLE);
        SampleQuery query = new SampleQuery();
        query.size = 10;
        for (String place : List.of(VILLAGE, TOWN)) {
            int own = place.equals(TOWN) ? IN_TOWN : IN_VILLAGE;
            BesideMany.atMost(
                    6L * own + 10,
                    () -> assertEquals(
                            own, samples.page(sample, List.of(place), query).total()));
            BesideMany.atMost(
                    3L * own,
                    () -> assertEquals(
                            own, samples.counts(sample, List.of(place)).households()));
        }
    }
}
