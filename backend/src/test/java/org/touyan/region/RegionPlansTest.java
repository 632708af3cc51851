package org.touyan.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.region.RegionSearch.Filter;
import org.touyan.testing.ManyPlaces;
import org.touyan.testing.SignIn;

/** No list reads more of the tree than it shows or the place that it is about. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionPlansTest {
    @Inject
    Session database;

    @BeforeEach
    void places() {
        ManyPlaces.make();
    }

    private record Step(String table, String key, long rows, String extra) {}

    private List<Step> explain(String sql, Consumer<Query> bind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery("explain " + sql, Tuple.class);
            bind.accept(query);
            return query.getResultList().stream()
                    .map(t -> new Step(
                            (String) t.get("table"),
                            (String) t.get("key"),
                            t.get("rows") == null ? 0 : Long.parseLong(String.valueOf(t.get("rows"))),
                            String.valueOf(t.get("Extra"))))
                    .toList();
        });
    }

    private List<Step> search(Filter filter) {
        return explain(RegionSearch.sql(filter, false), query -> {
            RegionSearch.bind(query, filter);
            query.setParameter("size", 21).setParameter("offset", 0);
        });
    }

    @Test
    void childrenAreARangeOfTheirParent() {
        List<Step> plan = explain(
                "select * from region where parent_code = :parent and code > :after and valid_to is null order by code limit 21",
                query -> query.setParameter("parent", ManyPlaces.COUNTY + "105").setParameter("after", ""));
        assertEquals(List.of("ix_region_parent"), plan.stream().map(Step::key).toList());
        assertTrue(plan.get(0).rows <= 30, plan.toString());
        assertTrue(!plan.get(0).extra.contains("filesort"), plan.toString());
    }

    @Test
    void figuresOfChildrenAreReadFromTheIndexOfTheirVillages() {
        List<Step> plan = explain(
                RegionSummaries.sumSql(9),
                query -> query.setParameter("level", "VILLAGE")
                        .setParameter("from", ManyPlaces.COUNTY)
                        .setParameter("to", ManyPlaces.COUNTY + "~"));
        assertEquals(
                List.of("ix_region_summary_level"), plan.stream().map(Step::key).toList());
        assertTrue(plan.get(0).rows <= 600, plan.toString());
        assertTrue(plan.get(0).extra.contains("Using index"), plan.toString());
    }

    @Test
    void aSearchInACountyReadsItsDivisionsAndNotItsGrids() {
        List<Step> plan = search(new Filter(List.of(ManyPlaces.COUNTY), null, "店", false));
        assertEquals(List.of("ix_region_level"), plan.stream().map(Step::key).toList());
        assertTrue(plan.get(0).rows <= 600, plan.toString());
        plan = search(new Filter(List.of(ManyPlaces.COUNTY + "105"), RegionLevel.VILLAGE, "店", false));
        assertTrue(plan.get(0).rows <= 40, plan.toString());
    }

    @Test
    void aSearchInAProvinceGoesByTheIndexesOfNameInitialsAndCode() {
        List<Step> plan = search(new Filter(List.of(ManyPlaces.PROVINCE), null, "东南北", false));
        List<String> keys = plan.stream().map(Step::key).toList();
        assertTrue(keys.contains("ix_region_name"), plan.toString());
        assertTrue(keys.contains("ix_region_initials"), plan.toString());
        assertTrue(plan.stream().mapToLong(Step::rows).max().orElseThrow() <= 600, plan.toString());
    }

    /** Printed, not asserted, and only when asked: machines differ. Run with {@code -Dtouyan.test.villages=620000}. */
    @Test
    void showsWhatPagesCost() {
        assumeTrue(System.getProperty("touyan.test.villages") != null);
        SignIn.Person leader = SignIn.account("COUNTY_LEADER", ManyPlaces.PROVINCE);
        for (String path : List.of(
                "regions/roots",
                "regions?parent=95",
                "regions?parent=9501",
                "regions?parent=950101",
                "regions?parent=950101105",
                "regions?q=东南北",
                "regions?q=dnb",
                "regions?q=d",
                "regions?q=95010110",
                "regions?q=店&area=950101",
                "regions?level=VILLAGE",
                "regions",
                "grids",
                "grids?type=CONTACT&withoutMember=true&area=950101",
                "grids?overFull=true")) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                leader.request().get("/api/v1/" + path).then().statusCode(200);
                best = Math.min(best, System.nanoTime() - start);
            }
            System.out.printf("%-55s %6.1f ms%n", path, best / 1e6);
        }
    }
}
