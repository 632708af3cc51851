package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.SchemeRules.SplitRule;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdMerged;
import org.touyan.registry.HouseholdMoved;
import org.touyan.registry.HouseholdSplit;

/**
 * A household's points when it merges, splits or moves. Whoever took it in has all of them. When it splits they are shared by
 * the number of people, and what does not divide stays: points are worth goods, so that even where both keep the score
 * ({@link SplitRule#COPY}) nothing is doubled; with {@link SplitRule#FRESH} all stay. Points keep their last day. What had
 * been prepared for a household that is gone or lives elsewhere is given up.
 */
@ApplicationScoped
class PointsFollowing {
    private final PointsRepository points;
    private final RedemptionEnding ending;
    private final ShopRules shops;
    private final RulesInForce rules;
    private final Subjects subjects;
    private final Clock clock;

    PointsFollowing(
            PointsRepository points,
            RedemptionEnding ending,
            ShopRules shops,
            RulesInForce rules,
            Subjects subjects,
            Clock clock) {
        this.points = points;
        this.ending = ending;
        this.shops = shops;
        this.rules = rules;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onMerged(@Observes HouseholdMerged event) {
        ending.giveUp(event.from(), "该户已并入另一户");
        Subject into = subjects.require(SubjectKind.HOUSEHOLD, event.into());
        if (points.hold(event.from()).isPresent()) {
            points.lots(event.from()).forEach(lot -> along(event.from(), into, lot, "并户带入"));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onSplit(@Observes HouseholdSplit event) {
        Subject to = subjects.require(SubjectKind.HOUSEHOLD, event.to());
        boolean fresh = shops.scheme(to.village())
                .or(() -> rules.find(null, List.of(to.village())))
                .filter(inForce -> inForce.rules().splitRule() != SplitRule.FRESH)
                .isEmpty();
        long free = fresh
                ? 0
                : points.hold(event.from()).map(PointsAccount::available).orElse(0L);
        int people = event.stayed() + event.left();
        for (PointLot lot : points.lots(event.from())) {
            long share = Math.min(lot.points() * event.left() / people, free);
            if (share > 0) {
                along(event.from(), to, new PointLot(share, lot.expiresOn()), "分户按人口带出");
                free -= share;
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes HouseholdMoved event) {
        ending.giveUp(event.id(), "该户已迁往其他村");
        points.moveTo(event.id(), event.to());
    }

    private void along(UUID from, Subject to, PointLot lot, String why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!points.transfer(PointsTransfer.along(from, to.id(), to.kind(), to.village(), lot, why, now), 0)) {
            throw ProblemException.state("该户的积分余额与流水不符，请先在“核对账目”里查明原因");
        }
    }
}
