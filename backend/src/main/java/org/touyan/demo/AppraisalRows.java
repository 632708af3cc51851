package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Parts;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.ScoreSheet.Fact;
import org.touyan.demo.PostingRows.Judged;
import org.touyan.demo.ScorerRows.Scorer;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Conduct;
import org.touyan.demo.county.Conduct.Deed;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Ids;
import org.touyan.demo.county.Village;

/**
 * A village's appraisal: four closed quarters, the closed months of this one and the current month. The months of closed
 * quarters, with every entry, are loaded in the town whose people the demo accounts are; elsewhere the last quarter alone:
 * the whole ledger would double the time of the first start.
 */
final class AppraisalRows {
    private static final String FOCUS = DemoLoader.ROOT_AREA + "104";
    /** Where a result's row holds its status. */
    private static final int STATUS = 10;

    private final UUID scheme;
    private final UUID version;
    private final SchemeRules rules;
    private final LocalDate today;
    private final ScoreSheet start;
    private final String startParts;
    private final Map<List<String>, ScoreSheet> known = new HashMap<>();
    private final Ids rounds = new Ids(7);
    private final Ids entries = new Ids(8);
    private final Ids clerks = new Ids(16);
    private final ShopRows.ShopIds shopIds = new ShopRows.ShopIds();
    private final RoundRows history;
    private final PostingRows postings;
    private final ObjectionRows objections;
    private final HonourRows honours;
    private final RatedRows rated;
    private int villages;

    AppraisalRows(UUID scheme, UUID version, SchemeRules rules, LocalDate today, HonourRows honours, RatedRows rated) {
        this.scheme = scheme;
        this.version = version;
        this.rules = rules;
        this.today = today;
        this.start = ScoreSheet.start(rules);
        this.startParts = Parts.text(start.parts());
        this.history = new RoundRows(rules, today, new Ids(9));
        this.postings = new PostingRows(rules, today);
        this.objections = new ObjectionRows(today);
        this.honours = honours;
        this.rated = rated;
    }

    /** The first month that the demo's scheme holds for. */
    static YearMonth begin(LocalDate today) {
        int month = 3 * ((today.getMonthValue() - 1) / 3) + 1;
        return YearMonth.of(today.getYear(), month).minusMonths(12);
    }

    /** What one village's rows are being gathered into. */
    private static final class Gathered {
        private final Map<DemoTable, List<Object[]>> tables = new EnumMap<>(DemoTable.class);

        private List<Object[]> of(DemoTable table) {
            return tables.computeIfAbsent(table, one -> new ArrayList<>());
        }
    }

    List<Batch> of(Village village) {
        Gathered rows = new Gathered();
        int number = villages++;
        Stage now = history.current(village.plan().code(), number);
        boolean whole = village.plan().code().startsWith(FOCUS);
        ScorerRows scorers = new ScorerRows(village, clerks.next());
        List<Batch> beside = rated.of(village, scorers);
        List<Conduct> conducts = village.families().stream().map(Conduct::of).toList();
        List<Quarter> quarter = emptyQuarter(village);
        Optional<ShopRows> shop =
                rules.shopOf(village.plan().code()).map(rule -> new ShopRows(rule, village, today, shopIds));
        YearMonth current = YearMonth.from(today);
        for (YearMonth month = begin(today); !month.isAfter(current); month = month.plusMonths(1)) {
            boolean closedQuarter = month.isBefore(begin(today).plusMonths(12));
            Stage stage = month.equals(current) ? now : Stage.PUBLISHED;
            boolean kept = whole || !closedQuarter;
            Period period = new Period(month.toString());
            UUID round = kept ? round(rows, village, period, stage) : null;
            boolean objects = kept && objections.has(stage, number, month.equals(current.minusMonths(1)));
            ScorerRows.Round sums = new ScorerRows.Round(rules);
            for (int i = 0; i < conducts.size(); i++) {
                Family family = village.families().get(i);
                int lastDay = month.equals(current) ? today.getDayOfMonth() : month.lengthOfMonth();
                List<Deed> deeds = ScorerRows.recorded(family, conducts.get(i).in(month, lastDay));
                ScoreSheet sheet = sheet(deeds);
                quarter.get(i).add(sheet, deeds, rules);
                if (kept) {
                    boolean scored = stage != Stage.SCORING || i % 5 != 0;
                    Scorer scorer = scorers.of(family);
                    Object[] result = result(
                            round,
                            family,
                            period,
                            sheet,
                            deeds.size(),
                            stage,
                            scored || !deeds.isEmpty() ? scorer : null);
                    rows.of(DemoTable.APPRAISAL_RESULT).add(result);
                    if (objects && sheet.index().compareTo(start.index()) < 0) {
                        rows.of(DemoTable.APPRAISAL_OBJECTION).add(objections.row(round, family, period.text(), stage));
                        result[STATUS] = stage == Stage.PUBLISHED ? "PUBLISHED" : "HELD";
                        objects = false;
                    }
                    sums.add(scorer, family, sheet.index(), deeds);
                    for (Deed deed : deeds) {
                        rows.of(DemoTable.APPRAISAL_ENTRY).add(entry(round, family, month, deed, scorer));
                    }
                }
            }
            if (kept && stage != Stage.SCORING) {
                rows.of(DemoTable.APPRAISAL_SCORER)
                        .addAll(sums.rows(period.text(), village.plan().code(), round, scheme));
            }
            if (closedQuarter && month.getMonthValue() % 3 == 0) {
                quarter(rows, village, Period.at(month.atDay(1), Period.Kind.QUARTER), quarter, shop);
                quarter = emptyQuarter(village);
            }
        }
        shop.ifPresent(one -> one.close().forEach((table, all) -> rows.of(table).addAll(all)));
        return Stream.concat(
                        rows.tables.entrySet().stream().map(table -> new Batch(table.getKey(), table.getValue())),
                        beside.stream())
                .toList();
    }

    /** What only the whole county can say, after its last village. */
    List<Batch> last() {
        return honours.above();
    }

    /** A family's months of the quarter under way, and what cost it points. */
    private record Quarter(List<ScoreSheet> months, Set<String> deeds) {
        void add(ScoreSheet sheet, List<Deed> done, SchemeRules rules) {
            months.add(sheet);
            for (Deed deed : done) {
                if (deed.points().signum() < 0) {
                    rules.item(deed.item()).ifPresent(item -> deeds.add(item.text()));
                }
            }
        }
    }

    private static List<Quarter> emptyQuarter(Village village) {
        return village.families().stream()
                .map(family -> new Quarter(new ArrayList<>(3), new LinkedHashSet<>(0)))
                .toList();
    }

    private void quarter(Gathered rows, Village village, Period period, List<Quarter> months, Optional<ShopRows> shop) {
        boolean last =
                period.last().plusDays(1).equals(begin(today).plusMonths(12).atDay(1));
        boolean whole = village.plan().code().startsWith(FOCUS);
        boolean kept = last || whole;
        if (!kept && !honours.restsOn(period)) {
            return;
        }
        UUID round = kept ? round(rows, village, period, Stage.PUBLISHED) : null;
        List<Judged> judged = new ArrayList<>(months.size());
        for (int i = 0; i < months.size(); i++) {
            Family family = village.families().get(i);
            List<ScoreSheet> own = months.get(i).months;
            ScoreSheet sheet = own.stream().allMatch(one -> one == start) ? start : ScoreSheet.combined(own, rules);
            if (kept) {
                rows.of(DemoTable.APPRAISAL_RESULT).add(result(round, family, period, sheet, 0, Stage.PUBLISHED, null));
            }
            judged.add(new Judged(family, sheet, months.get(i).deeds));
        }
        if (kept) {
            shop.ifPresent(one -> one.earn(round, period, judged, history.publishedAt(period)));
        }
        if (last) {
            rows.of(DemoTable.APPRAISAL_POSTING).addAll(postings.of(round, period, judged));
        }
        if (honours.restsOn(period)) {
            rows.of(DemoTable.APPRAISAL_HONOUR).addAll(honours.ofVillage(judged, period));
        } else if (last && whole) {
            rows.of(DemoTable.APPRAISAL_HONOUR).addAll(honours.underWay(judged, period));
        }
    }

    private UUID round(Gathered rows, Village village, Period period, Stage stage) {
        UUID id = rounds.next();
        RoundRows.Times times = history.times(period, stage);
        rows.of(DemoTable.APPRAISAL_ROUND).add(new Object[] {
            id,
            village.plan().code(),
            village.plan().code(),
            scheme,
            version,
            "HOUSEHOLD",
            period.text(),
            stage.name(),
            times.dueOn(),
            times.publicUntil(),
            times.openedAt(),
            times.publishedAt(),
            0
        });
        if (period.kind() == rules.period()) {
            rows.of(DemoTable.APPRAISAL_STEP).addAll(history.steps(id, village, period, stage));
        }
        return id;
    }

    private Object[] result(
            UUID round, Family family, Period period, ScoreSheet sheet, int deeds, Stage stage, Scorer scorer) {
        return new Object[] {
            round,
            family.id,
            "HOUSEHOLD",
            family.number.substring(0, 12),
            period.text(),
            sheet.index(),
            sheet == start ? startParts : Parts.text(sheet.parts()),
            sheet.grade(),
            sheet.vetoed(),
            deeds,
            stage == Stage.PUBLISHED ? "PUBLISHED" : "OPEN",
            scorer == null ? null : scoredAt(period, scorer),
            scorer == null ? null : scorer.id(),
            stage == Stage.PUBLISHED ? history.publishedAt(period) : null
        };
    }

    /** Rounds are handed in some days after their month. */
    private LocalDateTime scoredAt(Period period, Scorer scorer) {
        LocalDate handedIn = period.last().plusDays(4);
        return (handedIn.isAfter(today) ? today : handedIn)
                .minusDays(scorer.days())
                .atTime(11, 0);
    }

    private Object[] entry(UUID round, Family family, YearMonth month, Deed deed, Scorer scorer) {
        LocalDate day = month.atDay(deed.day());
        return new Object[] {
            entries.next(),
            round,
            family.number.substring(0, 12),
            "HOUSEHOLD",
            family.id,
            month.toString(),
            deed.item(),
            deed.points(),
            9,
            day,
            deed.text(),
            evidence(deed),
            scorer.id(),
            scorer.name(),
            day.atTime(10, 0),
            null
        };
    }

    static String evidence(Deed deed) {
        return deed.item().equals("ZJ-03") ? "派出所告知书" : null;
    }

    /** Few combinations come again and again: each is added up once. */
    private ScoreSheet sheet(List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return start;
        }
        List<String> key =
                deeds.stream().map(deed -> deed.item() + deed.points()).sorted().toList();
        return known.computeIfAbsent(
                key,
                k -> ScoreSheet.of(
                        rules,
                        deeds.stream()
                                .map(deed -> new Fact(deed.item(), deed.points(), false))
                                .toList()));
    }
}
