package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.board.BoardNaming;
import org.touyan.appraisal.board.ConductReader;
import org.touyan.appraisal.board.ConductReader.Conduct;
import org.touyan.appraisal.board.ConductReader.StandingEntry;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.ScoreSheet.Fact;
import org.touyan.appraisal.trial.Recombining.Combined;
import org.touyan.appraisal.trial.Recombining.Found;
import org.touyan.appraisal.trial.Recombining.Given;
import org.touyan.appraisal.trial.Repricing.Repriced;
import org.touyan.appraisal.trial.TrialRows.Had;

/** One village's period under the rules of then and under the version: the same sheet, combination and board rule as ever. */
final class TrialVillage {
    private static final int NOTES = 4;
    private final SchemeRules version;
    private final Period period;
    private final Repricing repricing;
    private final Recombining recombining;
    private final ScoreSheet start;
    private final ConductReader reader;
    private final SharedSheets shared = new SharedSheets();
    /** The period and all that it is made of, and what each is a part of: worked out once for all households. */
    private final Map<String, Period> known;

    private final Map<String, String> above = new HashMap<>();
    /** The periods that the version scores. */
    private final List<String> stepped;

    TrialVillage(SchemeRules version, Period period) {
        this.version = version;
        this.period = period;
        this.repricing = new Repricing(version);
        this.recombining = new Recombining(version);
        this.reader = new ConductReader(version);
        this.start = ScoreSheet.start(version);
        this.known = period.withParts().stream().collect(Collectors.toMap(Function.identity(), Period::new));
        known.values().forEach(one -> one.parts().forEach(part -> above.put(part.text(), one.text())));
        this.stepped = period.withParts().stream()
                .filter(text -> known.get(text).kind() == version.period())
                .toList();
    }

    /** A published round that entries were recorded in. @param rules it was judged by */
    record Round(UUID id, String area, Period period, SchemeRules rules, Map<String, ScoreItem> items) {}

    @Schema(name = "TrialBoard")
    enum Board {
        RED,
        YELLOW
    }

    /** A subject before and after. Whom both colours name is yellow. @param why empty when nothing changed */
    record Outcome(Result before, Result after, Board boardBefore, Board boardAfter, String why) {
        boolean changed() {
            return before.index().compareTo(after.index()) != 0 || regraded() || boardBefore != boardAfter;
        }

        boolean regraded() {
            return !before.grade().equals(after.grade());
        }
    }

    record Tally(List<Outcome> outcomes, int entries, int lackingEvidence) {}

    /** What was found out about one subject on the way. */
    private static final class Own {
        private final Set<String> notes = new LinkedHashSet<>(2);
        private final List<StandingEntry> deeds = new ArrayList<>(4);
    }

    /**
     * @param rounds at least one, the earliest first. @param results and entries of them; reversals among the entries
     * @param given what was rated in them
     */
    Tally of(List<Round> rounds, List<Had> results, List<Tried> entries, List<Given> given) {
        Map<UUID, Round> byId = rounds.stream().collect(Collectors.toMap(Round::id, Function.identity()));
        SchemeRules then = rounds.get(rounds.size() - 1).rules;
        boolean sameSteps = then.period() == version.period();
        Map<UUID, Map<String, List<Tried>>> ledger = ledger(standing(entries), byId, sameSteps);
        Found sheets = recombining.of(given, byId);
        Map<UUID, Own> owns = new HashMap<>();
        List<Result> before = new ArrayList<>(results.size());
        List<Result> after = new ArrayList<>(results.size());
        int counted = 0;
        int lacking = 0;
        String village = rounds.get(0).area;
        for (Map.Entry<UUID, List<Had>> subject : bySubject(results).entrySet()) {
            UUID id = subject.getKey();
            Map<String, List<Tried>> own = ledger.getOrDefault(id, Map.of());
            List<Step> parts = new ArrayList<>(3);
            for (String step : steps(subject.getValue(), sameSteps)) {
                List<Tried> done = own.getOrDefault(step, new ArrayList<>(0));
                Predicate<UUID> within = round -> step.equals(step(byId.get(round), sameSteps));
                Collection<Combined> rated = last(sheets.of(id), within, byId);
                if (done.isEmpty() && rated.isEmpty()) {
                    parts.add(new Step(step, start));
                    continue;
                }
                Own found = owns.computeIfAbsent(id, one -> new Own());
                List<Repriced> repriced = reprice(done, sheets, byId, found);
                List<Tried> made = own.values().stream()
                        .flatMap(List::stream)
                        .filter(entry -> sheets.covers(entry) && within.test(entry.roundId()))
                        .toList();
                rated.forEach(one -> note(one, made, found));
                counted += repriced.size() + rated.size();
                lacking +=
                        (int) repriced.stream().filter(Repriced::lacksEvidence).count();
                parts.add(new Step(step, shared.of(version, facts(repriced, rated))));
            }
            List<Step> had = subject.getValue().stream()
                    .map(one -> new Step(one.period(), one.sheet()))
                    .toList();
            before.add(Result.of(id, village, together(had, then), 0));
            after.add(Result.of(id, village, together(parts, version), 0));
        }
        return new Tally(outcomes(before, after, then, owns), counted, lacking);
    }

    /** What a subject had in a period that was scored, or in one made of such. */
    private record Step(String period, ScoreSheet sheet) {}

    /** As it is published: months make quarters, and quarters the year. */
    private ScoreSheet together(List<Step> parts, SchemeRules rules) {
        List<Step> steps = parts;
        for (Period.Kind kind : Period.Kind.values()) {
            steps = kind.compareTo(period.kind()) < 0 ? lifted(steps, kind, rules) : steps;
        }
        return steps.get(0).sheet();
    }

    /** Those of one kind combined into what they are parts of; the others as they are. */
    private List<Step> lifted(List<Step> steps, Period.Kind kind, SchemeRules rules) {
        Map<String, List<ScoreSheet>> longer = new LinkedHashMap<>();
        List<Step> all = new ArrayList<>(4);
        for (Step step : steps) {
            Period of = known.get(step.period);
            if (of.kind() == kind) {
                longer.computeIfAbsent(above.get(step.period), one -> new ArrayList<>(3))
                        .add(step.sheet);
            } else {
                all.add(step);
            }
        }
        longer.forEach((made, sheets) -> all.add(new Step(made, shared.combined(sheets, rules))));
        return all;
    }

    /** The period of the version that a round's sheets belong to: they are filled in until its last day. */
    private String step(Round round, boolean sameSteps) {
        return sameSteps
                ? round.period.text()
                : Period.at(round.period.last(), version.period()).text();
    }

    /** One rating of each item in a step: that of the last sheet, as a scheme of that step has one. */
    private static Collection<Combined> last(List<Combined> sheets, Predicate<UUID> within, Map<UUID, Round> byId) {
        Map<String, Combined> byItem = new LinkedHashMap<>();
        sheets.stream()
                .filter(one -> within.test(one.round()))
                .sorted(Comparator.comparing(one -> byId.get(one.round()).period.last()))
                .forEach(one -> byItem.put(one.itemCode(), one));
        return byItem.values();
    }

    private static List<Fact> facts(List<Repriced> repriced, Collection<Combined> rated) {
        return Stream.concat(
                        repriced.stream().map(Repriced::fact),
                        rated.stream()
                                .filter(one -> one.points().signum() != 0)
                                .map(one -> new Fact(one.itemCode(), one.points(), false)))
                .toList();
    }

    /** Why a rated item counts otherwise than it did. @param made of sheets, in the rounds of the step, on whatever day */
    private void note(Combined rated, List<Tried> made, Own found) {
        BigDecimal recorded = made.stream()
                .filter(entry -> entry.itemCode().equals(rated.itemCode()))
                .map(Tried::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (recorded.compareTo(rated.points()) != 0) {
            String text = version.item(rated.itemCode()).map(ScoreItem::text).orElse(rated.itemCode());
            found.notes.add(
                    "“" + text + "”按自评、互评重新合成，" + Repricing.spoken(recorded) + "改为" + Repricing.spoken(rated.points()));
        }
    }

    /** Those that were made of sheets are left out: {@link Recombining} makes them anew. */
    private List<Repriced> reprice(List<Tried> done, Found sheets, Map<UUID, Round> byId, Own found) {
        // Ids are made in the order of time.
        done.sort(Comparator.comparing(Tried::id));
        if (done.isEmpty()) {
            return List.of();
        }
        Map<String, ScoreItem> then = byId.get(done.get(0).roundId()).items;
        for (Tried entry : done) {
            found.deeds.add(new StandingEntry(entry.itemCode(), entry.occurrence(), entry.happenedOn()));
        }
        List<Repriced> repriced = repricing.of(
                done.stream().filter(entry -> !sheets.covers(entry)).toList(), then);
        for (Repriced one : repriced) {
            if (one.note() != null) {
                found.notes.add(one.note());
            }
        }
        return repriced;
    }

    /** The periods of the version in which the subject took part. */
    private List<String> steps(List<Had> own, boolean sameSteps) {
        if (sameSteps) {
            return own.stream().map(Had::period).distinct().toList();
        }
        List<Period> had = own.stream().map(one -> new Period(one.period())).toList();
        return stepped.stream()
                .filter(step -> had.stream().anyMatch(new Period(step)::overlaps))
                .toList();
    }

    private static List<Tried> standing(List<Tried> entries) {
        Set<UUID> undone = new HashSet<>();
        entries.forEach(entry -> undone.add(entry.reversesId()));
        return entries.stream()
                .filter(entry -> entry.reversesId() == null && !undone.contains(entry.id()))
                .toList();
    }

    private Map<UUID, Map<String, List<Tried>>> ledger(List<Tried> entries, Map<UUID, Round> byId, boolean sameSteps) {
        Map<UUID, Map<String, List<Tried>>> ledger = new HashMap<>();
        for (Tried entry : entries) {
            Period step =
                    sameSteps ? byId.get(entry.roundId()).period : Period.at(entry.happenedOn(), version.period());
            ledger.computeIfAbsent(entry.subjectId(), id -> new HashMap<>(3))
                    .computeIfAbsent(step.text(), text -> new ArrayList<>(4))
                    .add(entry);
        }
        return ledger;
    }

    private static Map<UUID, List<Had>> bySubject(List<Had> results) {
        Map<UUID, List<Had>> all = new LinkedHashMap<>();
        results.forEach(one ->
                all.computeIfAbsent(one.subject(), id -> new ArrayList<>(3)).add(one));
        return all;
    }

    private List<Outcome> outcomes(List<Result> before, List<Result> after, SchemeRules then, Map<UUID, Own> owns) {
        Map<UUID, Result> late =
                after.stream().collect(Collectors.toMap(Result::subjectId, Function.identity(), (one, again) -> one));
        Map<UUID, Conduct> conductThen = deeds(new ConductReader(then), owns);
        Map<UUID, Conduct> conductNow = deeds(reader, owns);
        Set<UUID> redThen = subjects(BoardNaming.red(then.boards(), before, one -> of(conductThen, one)));
        Set<UUID> redNow = subjects(BoardNaming.red(version.boards(), after, one -> of(conductNow, one)));
        List<Outcome> all = new ArrayList<>(before.size());
        for (Result was : before) {
            Result is = late.get(was.subjectId());
            Own own = owns.get(was.subjectId());
            Board boardThen = BoardNaming.yellow(then.boards(), was, of(conductThen, was))
                    ? Board.YELLOW
                    : redThen.contains(was.subjectId()) ? Board.RED : null;
            Board boardNow = BoardNaming.yellow(version.boards(), is, of(conductNow, is))
                    ? Board.YELLOW
                    : redNow.contains(was.subjectId()) ? Board.RED : null;
            Outcome outcome = new Outcome(was, is, boardThen, boardNow, "");
            all.add(
                    outcome.changed()
                            ? new Outcome(
                                    was, is, boardThen, boardNow, why(outcome, own == null ? Set.of() : own.notes))
                            : outcome);
        }
        return all;
    }

    private static Map<UUID, Conduct> deeds(ConductReader reader, Map<UUID, Own> owns) {
        Map<UUID, Conduct> all = new HashMap<>(owns.size() * 2);
        owns.forEach((id, own) -> all.put(id, reader.of(own.deeds)));
        return all;
    }

    private static Conduct of(Map<UUID, Conduct> all, Result result) {
        return all.getOrDefault(result.subjectId(), Conduct.NONE);
    }

    private static Set<UUID> subjects(List<Result> results) {
        return results.stream().map(Result::subjectId).collect(Collectors.toSet());
    }

    private String why(Outcome outcome, Set<String> notes) {
        Result was = outcome.before;
        Result is = outcome.after;
        List<String> all = new ArrayList<>();
        notes.stream().limit(NOTES).forEach(all::add);
        if (notes.size() > NOTES) {
            all.add("另有 " + (notes.size() - NOTES) + " 项");
        }
        if (notes.isEmpty() && was.index().compareTo(is.index()) != 0) {
            version.partCodes().stream()
                    .map(code -> moved(code, was.parts().get(code), is.parts().get(code)))
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            if (all.isEmpty()) {
                all.add("权重或汇总方式不同");
            }
        } else if (outcome.regraded() && was.index().compareTo(is.index()) == 0) {
            all.add(was.vetoed() == is.vetoed() ? "等次分数线不同" : "一票否决不同");
        }
        if (all.isEmpty()) {
            all.add("红黄榜的规则或村内名次不同");
        }
        return String.join("；", all);
    }

    private String moved(String code, BigDecimal was, BigDecimal is) {
        if (was != null && was.compareTo(is) == 0) {
            return null;
        }
        return version.partName(code) + " " + (was == null ? "无" : plain(was)) + " 改为 " + plain(is);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
