package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.touyan.appraisal.round.RoundPublished;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ShopRule;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.appraisal.shop.PointsTransfer.Kind;
import org.touyan.appraisal.shop.PointsTransfer.Origin;

/**
 * Published results earn points, in the transaction that publishes them: a killed publication has neither. A round pays a
 * subject once (unique key). When one subject is published later, that one alone is paid: a result of somebody else that
 * was put right meanwhile is not paid on the quiet.
 */
@ApplicationScoped
class ShopEarning {
    private final PointsRepository points;
    private final Schemes schemes;
    private final Clock clock;

    ShopEarning(PointsRepository points, Schemes schemes, Clock clock) {
        this.points = points;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onPublished(@Observes RoundPublished event) {
        Where round = event.round();
        ShopRules.paying(schemes.rules(event.versionId()), round.area(), round.period())
                .ifPresent(rule -> pay(event, rule));
    }

    private void pay(RoundPublished event, ShopRule rule) {
        Where round = event.round();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate expiry = rule.expiry(LocalDate.now(clock));
        List<PointsTransfer> earned = points.unearned(round, event.subject()).stream()
                .filter(one -> rule.points(one.index(), one.vetoed()) > 0)
                .map(one -> PointsTransfer.in(
                                Kind.EARN,
                                one.area(),
                                one.subject(),
                                round.kind(),
                                rule.points(one.index(), one.vetoed()),
                                expiry,
                                now)
                        .because(Origin.round(round.roundId(), round.period()), null, null))
                .toList();
        points.issue(earned);
    }
}
