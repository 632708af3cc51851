package org.touyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.appraisal.honour.CertificateCode;
import org.touyan.appraisal.honour.Honour;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.demo.EffectRows.Honoured;
import org.touyan.demo.PostingRows.Judged;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.CountyPlan;
import org.touyan.demo.county.Ids;
import org.touyan.platform.scope.Area;

/**
 * Last year's honours as the report counts them: 20,000 households of the villages, of these 2,000 of the towns, of these
 * 200 of the county, each time those with the highest index; fewer in a smaller county. In the demo accounts' town this
 * year's are under way.
 */
final class HonourRows {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Map<String, Integer> IN_THE_REPORT = Map.of("VILLAGE", 20_000, "TOWN", 2_000, "COUNTY", 200);
    /** Every so many villages one honour of last year was revoked. */
    private static final int REVOKED = 12;

    private static final int UNDER_WAY = 10;
    // Where a row holds what its state adds.
    private static final int STATUS = 16;
    private static final int PUBLIC_FROM = 20;
    private static final int DECIDED = 22;
    private static final int AWARDED = 26;
    private static final int REVOKED_BY = 30;

    private final UUID scheme;
    private final UUID version;
    private final SchemeRules rules;
    private final LocalDate today;
    private final int villages;
    private final double size;
    private final Ids ids = new Ids(5);
    private final EffectRows effects;
    private final Map<String, List<Holder>> byTown = new TreeMap<>();
    private int done;
    private int given;

    /** @param households in all */
    HonourRows(UUID scheme, UUID version, SchemeRules rules, LocalDate today, int villages, long households) {
        this.scheme = scheme;
        this.version = version;
        this.rules = rules;
        this.today = today;
        this.effects = new EffectRows(scheme, rules);
        this.villages = villages;
        this.size = size(households);
    }

    /** Of the whole county's. */
    static double size(long households) {
        return Math.min(1, (double) households / CountyPlan.WHOLE_COUNTY);
    }

    static int count(String level, double size) {
        return (int) Math.round(IN_THE_REPORT.get(level) * size);
    }

    /** What the next level asks of a family whose village is long written: the family itself would fill the heap. */
    private record Holder(
            UUID family, String village, String name, BigDecimal index, String grade, int deductions, Period period) {}

    private static final Comparator<Holder> BEST =
            Comparator.comparing(Holder::index).reversed();

    /** The quarter that last year's honours rest on. */
    boolean restsOn(Period period) {
        return period.text().equals(today.getYear() - 1 + "-Q4");
    }

    private int count(String level) {
        return count(level, size);
    }

    private static List<Holder> ranked(List<Judged> judged, Period period) {
        return judged.stream()
                .filter(one -> !one.sheet().vetoed())
                .map(one -> new Holder(
                        one.family().id,
                        one.family().number.substring(0, Area.VILLAGE),
                        one.family().head().name,
                        one.sheet().index(),
                        one.sheet().grade(),
                        one.deeds().size(),
                        period))
                .sorted(BEST)
                .toList();
    }

    /** Of the next village. @param judged all its families in the quarter that the honours rest on */
    List<Object[]> ofVillage(List<Judged> judged, Period period) {
        List<Holder> ranked = ranked(judged, period);
        done++;
        // What a village is too small for goes to the next, so that all add up.
        int places = Math.min((int) ((long) count("VILLAGE") * done / villages) - given, ranked.size());
        given += places;
        List<Object[]> rows = new ArrayList<>(places + 1);
        for (int i = 0; i < places; i++) {
            Holder holder = ranked.get(i);
            byTown.computeIfAbsent(Area.town(holder.village), t -> new ArrayList<>())
                    .add(holder);
            rows.add(awarded(holder, Honour.Level.VILLAGE, holder.village, i + 1, false));
        }
        if (done % REVOKED == 1 && places > 0 && places < ranked.size()) {
            Holder lost = ranked.get(places);
            rows.add(awarded(lost, Honour.Level.VILLAGE, lost.village, places + 1, true));
        }
        return rows;
    }

    /** Towns and county, when every village is known, and what followed for them. */
    List<Batch> above() {
        List<Object[]> rows = new ArrayList<>();
        List<Honoured> honoured = new ArrayList<>();
        List<Holder> county = new ArrayList<>();
        HonourLevel rule = rules.honour("TOWN").orElseThrow();
        for (Map.Entry<String, List<Holder>> town : byTown.entrySet()) {
            List<Holder> holders = town.getValue();
            int places = Math.min(rule.quotaOf(town.getKey()), holders.size());
            holders.sort(BEST);
            for (int i = 0; i < places; i++) {
                Holder holder = holders.get(i);
                county.add(holder);
                rows.add(awarded(holder, Honour.Level.TOWN, Area.town(holder.village), i + 1, false));
                honoured.add(
                        new Honoured(holder.family, holder.village, Honour.Level.TOWN, awardedOn(Honour.Level.TOWN)));
            }
        }
        county.sort(BEST);
        for (int i = 0; i < Math.min(count("COUNTY"), county.size()); i++) {
            Holder holder = county.get(i);
            rows.add(awarded(holder, Honour.Level.COUNTY, DemoLoader.ROOT_AREA, i + 1, false));
            honoured.add(
                    new Honoured(holder.family, holder.village, Honour.Level.COUNTY, awardedOn(Honour.Level.COUNTY)));
        }
        List<Batch> batches = new ArrayList<>(effects.of(honoured));
        batches.add(new Batch(DemoTable.APPRAISAL_HONOUR, rows));
        return batches;
    }

    /** This year's nominations: a village's first ten, in another state from village to village; one was refused. */
    List<Object[]> underWay(List<Judged> judged, Period period) {
        List<Holder> ranked = ranked(judged, period);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(UNDER_WAY, ranked.size()); i++) {
            Object[] row =
                    row(ranked.get(i), Honour.Level.VILLAGE, String.valueOf(today.getYear()), today.minusDays(10));
            if (i == UNDER_WAY - 1) {
                row[STATUS] = "REFUSED";
                decide(row, "村党组织书记", today.minusDays(2), "家庭成员近期有赡养纠纷正在调解，待了结后再评");
            } else if (done % 3 > 0) {
                row[STATUS] = "PUBLICITY";
                // In one village of three the days are over: what is due can be awarded.
                LocalDate from = done % 3 == 1 ? today.minusDays(3) : today.minusDays(9);
                row[PUBLIC_FROM] = from;
                row[PUBLIC_FROM + 1] = from.plusDays(6);
            }
            rows.add(row);
        }
        return rows;
    }

    private Object[] awarded(Holder holder, Honour.Level level, String place, int seq, boolean revoked) {
        LocalDate on = awardedOn(level);
        String year = String.valueOf(today.getYear() - 1);
        Object[] row = row(holder, level, year, on.minusDays(10));
        row[STATUS] = revoked ? "REVOKED" : "AWARDED";
        row[PUBLIC_FROM] = on.minusDays(8);
        row[PUBLIC_FROM + 1] = on.minusDays(2);
        decide(row, List.of("村党组织书记", "乡镇党委书记", "县委组织部").get(level.ordinal()), on, null);
        row[AWARDED] = on;
        row[AWARDED + 1] = seq;
        row[AWARDED + 2] = Honour.certificateNumber(year, place, seq);
        if (revoked) {
            row[REVOKED_BY] = "村党组织书记";
            row[REVOKED_BY + 1] = on.plusMonths(3);
            row[REVOKED_BY + 2] = "家庭成员参与赌博被公安机关处罚，村务联席会决定撤销";
        }
        return row;
    }

    private LocalDate awardedOn(Honour.Level level) {
        return LocalDate.of(today.getYear(), 1, 20 + level.ordinal());
    }

    private static void decide(Object[] row, String by, LocalDate on, String note) {
        row[DECIDED] = NOBODY;
        row[DECIDED + 1] = by;
        row[DECIDED + 2] = on.atTime(2, 0);
        row[DECIDED + 3] = note;
    }

    private Object[] row(Holder holder, Honour.Level level, String year, LocalDate nominated) {
        HonourLevel rule = rules.honour(level.name()).orElseThrow();
        String reason = holder.period.spoken() + "好家风指数 "
                + holder.index.stripTrailingZeros().toPlainString() + "，"
                + rules.gradeName(holder.grade) + "；"
                + (holder.deductions == 0 ? "当年没有扣分" : "当年扣分 " + holder.deductions + " 笔");
        LocalDateTime at = nominated.atTime(2, 0);
        return new Object[] {
            ids.next(),
            holder.village,
            scheme,
            version,
            "HOUSEHOLD",
            holder.family,
            level.name(),
            year,
            rule.name(),
            holder.name,
            holder.period.text(),
            holder.index,
            holder.grade,
            holder.deductions,
            0,
            reason,
            "NOMINATED",
            NOBODY,
            level == Honour.Level.COUNTY ? "乡镇党建办" : "村文书",
            at,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            CertificateCode.next(),
            null,
            null,
            null,
            0
        };
    }
}
