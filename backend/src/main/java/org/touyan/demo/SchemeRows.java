package org.touyan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.appraisal.scheme.AreaQuota;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemePresets;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ShopRule;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Ids;
import org.touyan.demo.county.VillagePlan;
import org.touyan.platform.scope.Area;

/**
 * The county's scheme, in force for a year: the preset of 浦江 as it ships, with a points shop in two towns. One village
 * tries that of 余姚 beside it since the last quarter.
 */
@ApplicationScoped
class SchemeRows {
    private static final UUID NOBODY = new UUID(0, 0);
    /** Two towns try a points shop: a household in good standing has some 20 points for a quarter. */
    private static final ShopRule SHOP = new ShopRule(
            true,
            Period.Kind.QUARTER,
            new BigDecimal("80"),
            BigDecimal.ONE,
            null,
            12,
            3,
            List.of(DemoLoader.ROOT_AREA + "104", DemoLoader.ROOT_AREA + "101"));

    private final SchemePresets presets;
    private final ObjectMapper json;

    SchemeRows(SchemePresets presets, ObjectMapper json) {
        this.presets = presets;
        this.json = json;
    }

    /** @param batches the rows of scheme and version. @param villages makes those of each village */
    record Made(List<Batch> batches, AppraisalRows villages) {}

    Made make(LocalDate today, List<VillagePlan> villages) {
        SchemeRules rules =
                presets.find("pujiang").orElseThrow().rules().withShop(SHOP).withQuotas("TOWN", townQuotas(villages));
        Ids ids = new Ids(10);
        UUID scheme = ids.next();
        UUID version = ids.next();
        LocalDateTime enacted =
                AppraisalRows.begin(today).atDay(1).minusDays(10).atTime(2, 0);
        Object[] one = {scheme, DemoLoader.ROOT_AREA, "HOUSEHOLD", "浦江县“好家风”评价办法", enacted, 0};
        Object[] first = {
            version,
            scheme,
            1,
            "ENACTED",
            AppraisalRows.begin(today).toString(),
            text(rules),
            enacted,
            NOBODY,
            enacted,
            1
        };
        long households = villages.stream().mapToLong(VillagePlan::households).sum();
        SchemeRules rated = presets.find("yuyao").orElseThrow().rules();
        Period since = RatedRows.since(today);
        LocalDateTime agreed = since.first().minusDays(10).atTime(2, 0);
        UUID own = ids.next();
        UUID ownVersion = ids.next();
        Object[] other = {own, RatedRows.VILLAGE, "HOUSEHOLD", "青山村“道德银行”试行办法", agreed, 0};
        Object[] ownFirst = {ownVersion, own, 1, "ENACTED", since.text(), text(rated), agreed, NOBODY, agreed, 1};
        HonourRows honours = new HonourRows(scheme, version, rules, today, villages.size(), households);
        return new Made(
                List.of(
                        new Batch(DemoTable.APPRAISAL_SCHEME, List.of(one, other)),
                        new Batch(DemoTable.APPRAISAL_VERSION, List.of(first, ownFirst))),
                new AppraisalRows(
                        scheme, version, rules, today, honours, new RatedRows(own, ownVersion, rated, today)));
    }

    /** The report's 2,000 households of town level, shared out by the towns' households so that all add up. */
    private static List<AreaQuota> townQuotas(List<VillagePlan> villages) {
        Map<String, Integer> byTown = new TreeMap<>();
        villages.forEach(one -> byTown.merge(Area.town(one.code()), one.households(), Integer::sum));
        long all = byTown.values().stream().mapToLong(Integer::longValue).sum();
        int honours = HonourRows.count("TOWN", HonourRows.size(all));
        List<AreaQuota> quotas = new ArrayList<>();
        long sofar = 0;
        int given = 0;
        for (Map.Entry<String, Integer> town : byTown.entrySet()) {
            sofar += town.getValue();
            int upTo = (int) (honours * sofar / all);
            quotas.add(new AreaQuota(town.getKey(), upTo - given));
            given = upTo;
        }
        return quotas;
    }

    private String text(SchemeRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
