package org.touyan.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.testing.Places;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionPresetsTest {
    @Inject
    RegionPresets presets;

    @Inject
    RegionRepository regions;

    @Inject
    RegionSummaries summaries;

    @Test
    void loadsEveryPresetWithItsFiguresAndRoot() {
        for (RegionPresets.Preset preset : presets.list()) {
            RegionPresets.Loaded loaded = CurrentActor.asSystem(() -> presets.load(preset.code()));
            assertEquals(preset.areaCode(), loaded.rootArea());
            QuarkusTransaction.requiringNew().run(() -> {
                List<Region> all = regions.subtree(preset.areaCode());
                assertEquals(preset.towns(), count(all, RegionLevel.TOWN), preset.code());
                assertEquals(preset.villages(), count(all, RegionLevel.VILLAGE), preset.code());
                assertEquals(preset.countyName(), all.get(0).name);
                assertEquals(RegionPresets.CUT_OFF, all.get(0).validFrom);
                for (Region region : all) {
                    long children = all.stream()
                            .filter(r -> region.code.equals(r.parentCode))
                            .count();
                    assertEquals(children, region.childCount, region.code);
                    boolean kinds = region.level == RegionLevel.TOWN || region.level == RegionLevel.VILLAGE;
                    assertEquals(kinds, region.kind != null, region.code);
                }
            });
        }
    }

    @Test
    void addsAChangeToTheVillageTheGridAndTheContactGrid() {
        Places.contactGrid("9801011012010101", "01号联动网格");
        QuarkusTransaction.requiringNew().run(() -> {
            summaries.add("9801011012010101", 1, 4, 1);
            summaries.add("98010110120101", 1, 3, 1);
            summaries.add("9801011012010101", 0, -1, -1);
        });
        List<String> asked = List.of(
                "9801011012010101", "98010110120101", "980101101201", "980101101", "980101", "9801", "980101102");
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        Map.of(
                                "9801011012010101", new RegionSummary(1, 3, 0),
                                "98010110120101", new RegionSummary(2, 6, 1),
                                "980101101201", new RegionSummary(2, 6, 1),
                                "980101101", new RegionSummary(2, 6, 1),
                                "980101", new RegionSummary(2, 6, 1),
                                "9801", new RegionSummary(2, 6, 1),
                                "980101102", RegionSummary.NONE),
                        summaries.of(asked)));
    }

    @Test
    void refusesAHouseholdInAPlaceThatDoesNotExist() {
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> summaries.add("980199999999", 1, 4, 1)));
        assertEquals(Code.STATE, refusal.code);
        assertTrue(refusal.getMessage().contains("不存在"), refusal.getMessage());
    }

    private static long count(List<Region> regions, RegionLevel level) {
        return regions.stream().filter(r -> r.level == level).count();
    }
}
