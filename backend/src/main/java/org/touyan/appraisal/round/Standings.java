package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.web.ProblemException;

/**
 * Where a subject stands in a round, held for whoever writes: the round shared, so that scorers do not wait for each
 * other and a transition waits for them; the subject's own result alone. Always in this order.
 * A refusal by itself gives up nothing that the caller has done.
 */
@ApplicationScoped
public class Standings {
    private final RoundRepository rounds;
    private final RoundOpening opening;
    private final ResultRepository results;
    private final Schemes schemes;

    Standings(RoundRepository rounds, RoundOpening opening, ResultRepository results, Schemes schemes) {
        this.rounds = rounds;
        this.opening = opening;
        this.results = results;
        this.schemes = schemes;
    }

    public record Held(Standing standing, SchemeRules rules, Result result) {}

    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public UUID find(Scheme scheme, Subject subject, LocalDate day) {
        return find(scheme, subject, period(scheme, day));
    }

    /** The round that has the subject on its roster; else, for one who came later, that of his village. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public UUID find(Scheme scheme, Subject subject, Period period) {
        return results.roundOf(subject.id(), scheme.id, period.text())
                .or(() -> opening.find(scheme, subject.village(), period))
                .orElseThrow(() -> ProblemException.rule("outside-period", "happenedOn", period.spoken() + "没有开展评分"));
    }

    /** The same of many, by subject; who is on no roster and whose village has no round is not in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, UUID> find(Scheme scheme, List<Subject> subjects, Period period) {
        Map<UUID, UUID> found =
                results.roundsOf(subjects.stream().map(Subject::id).toList(), scheme.id, period.text());
        Map<String, Optional<UUID>> ofVillages = new HashMap<>();
        for (Subject subject : subjects) {
            if (!found.containsKey(subject.id())) {
                ofVillages
                        .computeIfAbsent(subject.village(), village -> opening.find(scheme, village, period))
                        .ifPresent(round -> found.put(subject.id(), round));
            }
        }
        return found;
    }

    /** The first statement of its transaction, so that all that is read after it is as the one before left it. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public Held hold(UUID round, Subject subject) {
        Standing standing = rounds.share(round);
        Optional<Result> held = results.hold(round, subject.id());
        SchemeRules rules = schemes.rules(standing.versionId());
        return new Held(standing, rules, held.orElseGet(() -> join(round, standing, rules, subject)));
    }

    /** As {@link #hold}, and nobody else may write in the round until the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Held holdAlone(UUID round, Subject subject) {
        rounds.hold(round);
        return hold(round, subject);
    }

    /** Where it stands, for who only looks; empty while it is on no roster. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Held> look(UUID round, Subject subject) {
        return Optional.ofNullable(look(Map.of(subject.id(), round)).get(subject.id()));
    }

    /** The same of many. @param rounds by subject */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Held> look(Map<UUID, UUID> rounds) {
        Map<UUID, Standing> standings = this.rounds.standings(Set.copyOf(rounds.values()));
        Map<UUID, Held> held = new HashMap<>();
        for (Result result : results.find(standings.keySet(), rounds.keySet())) {
            if (result.roundId().equals(rounds.get(result.subjectId()))) {
                Standing standing = standings.get(result.roundId());
                held.put(result.subjectId(), new Held(standing, schemes.rules(standing.versionId()), result));
            }
        }
        return held;
    }

    private Result join(UUID round, Standing standing, SchemeRules rules, Subject subject) {
        if (!subject.current()) {
            throw ProblemException.rule("not-on-roster", "subjectId", "该户已迁出或注销，不参加本期评分");
        }
        results.add(
                new Where(round, standing.area(), standing.period(), subject.kind()),
                subject.id(),
                ScoreSheet.start(rules));
        return results.hold(round, subject.id()).orElseThrow();
    }

    private Period period(Scheme scheme, LocalDate day) {
        for (Period.Kind kind : Period.Kind.values()) {
            Period period = Period.at(day, kind);
            boolean fits = schemes.inForce(scheme, period)
                    .filter(version -> schemes.rules(version.id()).period() == kind)
                    .isPresent();
            if (fits) {
                return period;
            }
        }
        throw ProblemException.rule("outside-period", "happenedOn", "这一天还没有施行评价办法");
    }
}
