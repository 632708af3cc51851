package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.round.RoundViews.ApprovalOutcome;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultSummaries;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;

/**
 * Brings one village's period to its end as far as the actor may: approves the rounds that nothing stands against, then
 * makes what they are parts of. Doing it again changes nothing more.
 */
@ApplicationScoped
public class VillagePublication {
    private final BulkApproval approval;
    private final RollUps rollUps;
    private final RoundSeriesRows series;
    private final ResultSummaries summaries;
    private final Schemes schemes;
    private final CurrentActor actor;

    VillagePublication(
            BulkApproval approval,
            RollUps rollUps,
            RoundSeriesRows series,
            ResultSummaries summaries,
            Schemes schemes,
            CurrentActor actor) {
        this.approval = approval;
        this.rollUps = rollUps;
        this.series = series;
        this.summaries = summaries;
        this.schemes = schemes;
        this.actor = actor;
    }

    /**
     * Why a period is not published.
     *
     * @param reason in a sentence. @param passing somebody was in the way for a moment: another try may come through
     */
    public record Lacking(String reason, boolean passing) {
        public static final Lacking BUSY = new Lacking("正有人在办理这个村，没有汇总成，请稍后再试", true);
    }

    /** @return empty when it is published */
    public Optional<Lacking> publish(UUID scheme, String village, Period period, String reason) {
        List<String> concerned = period.withParts();
        List<String> refusals = actor.get().may(Permission.APPRAISAL_TOWN)
                ? rounds(scheme, village).rounds().stream()
                        .filter(one -> one.stage() == Stage.TOWN
                                && concerned.contains(one.period().text()))
                        .flatMap(one -> approve(one.id(), reason).stream())
                        .toList()
                : List.of();
        rollUps.complete(
                scheme, village, longer -> concerned.contains(longer.period().text()));
        RoundSeries now = rounds(scheme, village);
        List<Member> own =
                now.rounds().stream().filter(one -> one.period().equals(period)).toList();
        if (!own.isEmpty() && own.stream().allMatch(one -> one.stage() == Stage.PUBLISHED)) {
            return Optional.empty();
        }
        return Optional.of(
                refusals.isEmpty()
                        ? lacking(now, period)
                        : new Lacking(String.join("；", refusals), refusals.contains(BulkApproval.BUSY)));
    }

    private RoundSeries rounds(UUID scheme, String village) {
        return QuarkusTransaction.requiringNew().call(() -> series.of(scheme, village));
    }

    /** @return why not */
    private Optional<String> approve(UUID round, String reason) {
        long held = summaries.countByStatus(round).getOrDefault(Result.Status.HELD.name(), 0L);
        if (held > 0) {
            return Optional.of("有 " + held + " 户的异议没有办结，请打开这个村单独批复");
        }
        return Optional.of(approval.approve(round, reason)).map(ApprovalOutcome::reason);
    }

    private Lacking lacking(RoundSeries now, Period period) {
        List<String> concerned = period.withParts();
        Stream<String> open = now.rounds().stream()
                .filter(one -> concerned.contains(one.period().text()) && one.stage() != Stage.PUBLISHED)
                .map(one -> one.period().spoken() + "还在“"
                        + RoundReader.stageName(schemes.rules(one.versionId()), one.stage()) + "”环节");
        Stream<String> missing = missing(now, period).map(one -> one.spoken() + "还没有评分轮次");
        String all = Stream.concat(open, missing).collect(Collectors.joining("；"));
        return all.isEmpty() ? Lacking.BUSY : new Lacking(all, false);
    }

    /** A period that is scored itself lacks no parts. */
    private Stream<Period> missing(RoundSeries now, Period period) {
        if (now.find(period).isPresent()) {
            return Stream.empty();
        }
        Member last = now.rounds().get(now.rounds().size() - 1);
        return schemes.rules(last.versionId()).period().compareTo(period.kind()) < 0
                ? now.missing(period)
                : Stream.of(period);
    }
}
