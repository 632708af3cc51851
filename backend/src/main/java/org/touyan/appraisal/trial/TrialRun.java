package org.touyan.appraisal.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.trial.Recombining.Given;
import org.touyan.appraisal.trial.TrialRows.Had;
import org.touyan.appraisal.trial.TrialRows.RoundRow;
import org.touyan.appraisal.trial.TrialRows.Sheets;
import org.touyan.appraisal.trial.TrialVillage.Outcome;
import org.touyan.appraisal.trial.TrialVillage.Round;
import org.touyan.appraisal.trial.TrialVillage.Tally;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.scope.Area;

/** Goes through a place village by village, each by a range of two indexes, so that a county takes no more memory than one. */
@ApplicationScoped
class TrialRun implements JobWork {
    static final String KIND = "SCHEME_TRIAL";
    private final TrialRepository trials;
    private final TrialRows rows;
    private final Schemes schemes;
    private final ObjectMapper json;
    private final Clock clock;

    TrialRun(TrialRepository trials, TrialRows rows, Schemes schemes, ObjectMapper json, Clock clock) {
        this.trials = trials;
        this.rows = rows;
        this.schemes = schemes;
        this.json = json;
        this.clock = clock;
    }

    record Order(UUID trial) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        UUID id = json.readValue(request, Order.class).trial();
        Trial trial = QuarkusTransaction.requiringNew().call(() -> trials.require(id));
        trials.clear(id);
        SchemeRules version = schemes.parse(trial.rules);
        Period period = new Period(trial.period);
        Map<String, List<Round>> villages = QuarkusTransaction.requiringNew().call(() -> rounds(trial, period));
        TrialVillage village = new TrialVillage(version, period);
        TrialTally tally = new TrialTally();
        Set<UUID> only = trial.area.length() > Area.VILLAGE ? rows.within(trial.area) : null;
        progress.total(villages.size());
        int done = 0;
        Sheets sheets = new Sheets();
        boolean dated = villages.values().stream()
                .flatMap(List::stream)
                .anyMatch(round -> round.rules().period() != version.period());
        Asked asked = new Asked(dated, new Recombining(version).needed());
        // The database reads the next village while this one is counted.
        Iterator<List<Round>> order = villages.values().iterator();
        CompletableFuture<Read> next = order.hasNext() ? ahead(order.next(), only, sheets, asked) : null;
        while (next != null) {
            Read read = next.join();
            next = order.hasNext() ? ahead(order.next(), only, sheets, asked) : null;
            Tally found = village.of(read.rounds, read.results, read.entries, read.given);
            tally.add(read.rounds.get(0).area(), found);
            write(id, read.rounds.get(0).area(), found);
            progress.done(++done);
        }
        finish(trial, villages, tally, version, period);
    }

    /** The rounds that were scored, not those made of them: the entries are theirs. By village. */
    private Map<String, List<Round>> rounds(Trial trial, Period period) {
        Map<UUID, Map<String, ScoreItem>> items = new HashMap<>();
        Map<String, List<Round>> villages = new LinkedHashMap<>();
        for (RoundRow row : rows.rounds(trial.schemeId, trial.area, period.withParts())) {
            SchemeRules rules = schemes.rules(row.version());
            Period of = new Period(row.period());
            if (rules.period() == of.kind()) {
                Map<String, ScoreItem> byCode = items.computeIfAbsent(
                        row.version(),
                        v -> rules.items().stream().collect(Collectors.toMap(ScoreItem::code, Function.identity())));
                villages.computeIfAbsent(row.area(), area -> new ArrayList<>(3))
                        .add(new Round(row.id(), row.area(), of, rules, byCode));
            }
        }
        return villages;
    }

    /** @param dated see {@link TrialRows#entries}. @param rated whether the version makes anything of ratings */
    private record Asked(boolean dated, boolean rated) {}

    private record Read(List<Round> rounds, List<Had> results, List<Tried> entries, List<Given> given) {}

    private CompletableFuture<Read> ahead(List<Round> rounds, Set<UUID> only, Sheets sheets, Asked asked) {
        return CompletableFuture.supplyAsync(() -> {
            Set<UUID> own = rounds.stream().map(Round::id).collect(Collectors.toSet());
            Set<String> periods =
                    rounds.stream().map(round -> round.period().text()).collect(Collectors.toSet());
            List<Had> results = rows.results(own, sheets).stream()
                    .filter(one -> only == null || only.contains(one.subject()))
                    .toList();
            List<Tried> entries = rows.entries(rounds.get(0).area(), periods, asked.dated).stream()
                    .filter(entry -> own.contains(entry.roundId()))
                    .filter(entry -> only == null || only.contains(entry.subjectId()))
                    .toList();
            Set<UUID> rated = !asked.rated
                    ? Set.of()
                    : rounds.stream()
                            .filter(round -> round.rules().ratings() != null)
                            .map(Round::id)
                            .collect(Collectors.toSet());
            List<Given> given = rated.isEmpty()
                    ? List.of()
                    : rows.ratings(rated).stream()
                            .filter(one -> only == null || only.contains(one.subject()))
                            .toList();
            return new Read(rounds, results, entries, given);
        });
    }

    private void write(UUID id, String village, Tally tally) {
        try {
            rows.write(
                    id,
                    village,
                    tally.outcomes().stream().filter(Outcome::changed).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void finish(
            Trial trial, Map<String, List<Round>> villages, TrialTally tally, SchemeRules version, Period period)
            throws JsonProcessingException {
        Set<String> periods = new TreeSet<>();
        SchemeRules then = version;
        for (List<Round> rounds : villages.values()) {
            rounds.forEach(round -> periods.add(round.period().text()));
            then = rounds.get(rounds.size() - 1).rules();
        }
        long made = rows.rounds(trial.schemeId, trial.area, List.of(period.text())).stream()
                .map(RoundRow::area)
                .filter(area -> !villages.containsKey(area))
                .distinct()
                .count();
        TrialReport report = tally.report(then, version, List.copyOf(periods), (int) made);
        trials.finish(trial.id, json.writeValueAsString(report), clock.instant());
    }
}
