package org.touyan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.RatedPoints;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Parts;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.ScoreSheet.Fact;
import org.touyan.demo.ScorerRows.Scorer;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Conduct.Deed;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Ids;
import org.touyan.demo.county.Opinions;
import org.touyan.demo.county.Village;
import org.touyan.platform.scope.Area;

/**
 * The one village that has a scheme of its own beside the county's: each quarter its contact grids rate each other (余姚).
 * The last quarter is published; of this one three sheets in five are filled in. What the sheets come to is the product's own code.
 */
final class RatedRows {
    static final String VILLAGE = DemoLoader.ROOT_AREA + "104237";

    private final UUID scheme;
    private final UUID version;
    private final SchemeRules rules;
    private final LocalDate today;
    private final RoundRows history;
    private final Ids rounds = new Ids(3);
    private final Ids entries = new Ids(4);
    private final Ids ratings = new Ids(5);
    private final Map<DemoTable, List<Object[]>> rows = new LinkedHashMap<>();

    RatedRows(UUID scheme, UUID version, SchemeRules rules, LocalDate today) {
        this.scheme = scheme;
        this.version = version;
        this.rules = rules;
        this.today = today;
        this.history = new RoundRows(rules, today, new Ids(6));
    }

    /** The quarter before this one: the scheme's first. */
    static Period since(LocalDate today) {
        Period now = Period.at(today, Period.Kind.QUARTER);
        return Period.at(now.first().minusDays(1), Period.Kind.QUARTER);
    }

    List<Batch> of(Village village, ScorerRows scorers) {
        if (!village.plan().code().equals(VILLAGE)) {
            return List.of();
        }
        quarter(village, scorers, since(today), Stage.PUBLISHED);
        quarter(village, scorers, Period.at(today, Period.Kind.QUARTER), Stage.SCORING);
        return rows.entrySet().stream()
                .map(table -> new Batch(table.getKey(), table.getValue()))
                .toList();
    }

    private List<Object[]> of(DemoTable table) {
        return rows.computeIfAbsent(table, one -> new ArrayList<>());
    }

    private void quarter(Village village, ScorerRows scorers, Period period, Stage stage) {
        UUID round = rounds.next();
        RoundRows.Times times = history.times(period, stage);
        of(DemoTable.APPRAISAL_ROUND).add(new Object[] {
            round,
            VILLAGE,
            VILLAGE,
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
        of(DemoTable.APPRAISAL_STEP).addAll(history.steps(round, village, period, stage));
        ScorerRows.Round sums = new ScorerRows.Round(rules);
        Map<String, List<Family>> grids =
                village.families().stream().collect(Collectors.groupingBy(family -> family.area));
        for (Family family : village.families()) {
            Scorer scorer = scorers.of(family);
            boolean met = family.area.length() == Area.CONTACT_GRID
                    && (stage == Stage.PUBLISHED || Math.floorMod(family.id.hashCode(), 5) < 3);
            LocalDate day = met(period);
            List<Deed> deeds = met ? sheet(round, family, grids.get(family.area), period, scorer, day) : List.of();
            ScoreSheet score = ScoreSheet.of(
                    rules,
                    deeds.stream()
                            .map(deed -> new Fact(deed.item(), deed.points(), false))
                            .toList());
            boolean scored = met || stage == Stage.PUBLISHED;
            of(DemoTable.APPRAISAL_RESULT)
                    .add(result(round, family, period, score, deeds.size(), stage, scored ? scorer : null));
            deeds.forEach(deed -> of(DemoTable.APPRAISAL_ENTRY).add(entry(round, family, period, deed, scorer, day)));
            sums.add(scorer, family, score.index(), deeds);
        }
        if (stage == Stage.PUBLISHED) {
            of(DemoTable.APPRAISAL_SCORER).addAll(sums.rows(period.text(), VILLAGE, round, scheme));
        }
    }

    /** The day on which the grids met: in the last days of a quarter, in this one not after today. */
    private LocalDate met(Period period) {
        LocalDate day = period.last().minusDays(5);
        return day.isAfter(today) ? today : day;
    }

    /** What everybody of the grid gave on the family's sheet. @return what it comes to, item by item */
    private List<Deed> sheet(
            UUID round, Family family, List<Family> grid, Period period, Scorer scorer, LocalDate day) {
        Opinions opinions = Opinions.of(family, period.text().hashCode());
        Map<UUID, Map<String, Integer>> given = new HashMap<>();
        for (Family rater : grid) {
            boolean self = rater.id.equals(family.id);
            if (!opinions.rates(rater, self)) {
                continue;
            }
            Map<String, Integer> points = opinions.by(rater, self);
            given.put(rater.id, points);
            for (ScoreItem item : rules.ratedItems()) {
                of(DemoTable.APPRAISAL_RATING).add(new Object[] {
                    ratings.next(),
                    round,
                    VILLAGE,
                    family.id,
                    rater.id,
                    item.code(),
                    BigDecimal.valueOf(points.getOrDefault(item.code(), 0)),
                    scorer.id(),
                    scorer.name(),
                    at(day)
                });
            }
        }
        return given.isEmpty() ? List.of() : deeds(family, given, day);
    }

    private List<Deed> deeds(Family family, Map<UUID, Map<String, Integer>> given, LocalDate day) {
        List<Deed> deeds = new ArrayList<>();
        for (ScoreItem item : rules.ratedItems()) {
            Integer self = given.containsKey(family.id) ? given.get(family.id).getOrDefault(item.code(), 0) : null;
            RatedPoints rated = RatedPoints.of(
                    rules.ratings(),
                    self == null ? null : BigDecimal.valueOf(self),
                    given.entrySet().stream()
                            .filter(one -> !one.getKey().equals(family.id))
                            .map(one -> BigDecimal.valueOf(one.getValue().getOrDefault(item.code(), 0)))
                            .toList());
            BigDecimal points = item.signed(rated.points()).setScale(2, RoundingMode.HALF_UP);
            if (points.signum() != 0) {
                deeds.add(new Deed(item.code(), points, rated.why(), day.getDayOfMonth()));
            }
        }
        return deeds;
    }

    /** Eight in the morning; the tables hold times in UTC. */
    private static LocalDateTime at(LocalDate day) {
        return day.atStartOfDay();
    }

    private Object[] result(
            UUID round, Family family, Period period, ScoreSheet score, int entries, Stage stage, Scorer scorer) {
        return new Object[] {
            round,
            family.id,
            "HOUSEHOLD",
            VILLAGE,
            period.text(),
            score.index(),
            Parts.text(score.parts()),
            score.grade(),
            score.vetoed(),
            entries,
            stage == Stage.PUBLISHED ? "PUBLISHED" : "OPEN",
            scorer == null ? null : at(met(period)),
            scorer == null ? null : scorer.id(),
            stage == Stage.PUBLISHED ? history.publishedAt(period) : null
        };
    }

    private Object[] entry(UUID round, Family family, Period period, Deed deed, Scorer scorer, LocalDate day) {
        return new Object[] {
            entries.next(),
            round,
            VILLAGE,
            "HOUSEHOLD",
            family.id,
            period.text(),
            deed.item(),
            deed.points(),
            1,
            day,
            deed.text(),
            null,
            scorer.id(),
            scorer.name(),
            at(day),
            null
        };
    }
}
