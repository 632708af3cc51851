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
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.BesideMany;

/** What was drawn is read in its own sample and place. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SampleReadsTest {
    private int number;

    @Inject
    SampleRepository samples;

    @Inject
    Database database;

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
                    3L * own + 10,
                    () -> assertEquals(
                            own,
                            samples.counts(List.of(sample.id), List.of(place))
                                    .get(sample.id)
                                    .households()));
        }
    }

    /** Those drawn in the village, its town and county are found and looked up, beside a thousand newer of the next town. */
    @Test
    void theLatestOfATownOrVillageAreReadThere() {
        String county = "979471";
        String town = county + "101";
        for (String area : List.of(county, town, town + "201", town + "202")) {
            drawn(area, 1, "2026-01-01");
        }
        drawn(county + "102", 1000, "2026-02-01");
        database.list(Sql.of("analyze table appraisal_sample"), row -> row.getString(1));
        latest(town + "201", List.of(town + "201", town, county));
        latest(town + "20199", List.of(town + "201", town, county));
        latest(town, List.of(town + "202", town + "201", town, county));
        assertEquals(50, samples.latest(List.of(county)).size(), "a county has those of its places");
        assertEquals(0, samples.latest(List.of()).size());
    }

    private void latest(String area, List<String> expected) {
        BesideMany.atMost(
                3L * expected.size() + 8,
                () -> assertEquals(
                        expected,
                        samples.latest(List.of(area)).stream()
                                .map(sample -> sample.holderArea)
                                .toList()));
    }

    /** One of them later than the other. */
    private void drawn(String area, int many, String day) {
        for (int i = 0; i < many; i++) {
            database.update(Sql.of(
                    "insert into appraisal_sample (id, holder_area, scheme_id, period, percent, seed, threshold,"
                            + " account_name, drawn_at) values (?, ?, ?, '2026-01', 5, 1, 5, '监督员',"
                            + " date_add(?, interval ? minute))",
                    ScopedEntity.newId(),
                    area,
                    BesideMany.SCHEME,
                    day,
                    ++number));
        }
    }
}
