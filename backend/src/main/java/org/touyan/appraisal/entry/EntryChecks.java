package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.Entry.Claim;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.PostRows;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.ResidentRepository;

/** Why an entry is refused. Each refusal has a stable {@code rule} for machines and a sentence for the person. */
@ApplicationScoped
class EntryChecks {
    private final PostRows posts;
    private final RecusalRepository recusals;
    private final ResidentRepository residents;
    private final CurrentActor actor;
    private final Clock clock;

    EntryChecks(
            PostRows posts, RecusalRepository recusals, ResidentRepository residents, CurrentActor actor, Clock clock) {
        this.posts = posts;
        this.recusals = recusals;
        this.residents = residents;
        this.actor = actor;
        this.clock = clock;
    }

    /** Nobody scores his own household, nor that of his declared kin. */
    void requireNotFamily(UUID subject) {
        requireNotFamily(subject, "记分");
    }

    /** @param doing what somebody else has to do: 记分, 冲销 */
    void requireNotFamily(UUID subject, String doing) {
        recusals.require(actor.get().accountId(), subject, doing);
    }

    Optional<String> family(UUID subject, String doing) {
        return recusals.refusal(actor.get().accountId(), subject, doing);
    }

    /** The households that the caller keeps out of. */
    Map<UUID, Kinship> families() {
        return recusals.of(actor.get().accountId());
    }

    void requireDay(NewEntry body) {
        if (body.happenedOn().isAfter(LocalDate.now(clock))) {
            throw ProblemException.rule("outside-period", "happenedOn", "发生日期不能晚于今天");
        }
    }

    /** Only while the round is being scored, or this household was sent back. */
    void requireOpen(Standing round, Result result, Period period) {
        if (round.stage() != Stage.SCORING && result.status() != Result.Status.RETURNED) {
            throw ProblemException.rule(
                    "outside-period",
                    "happenedOn",
                    period.spoken() + (round.stage() == Stage.PUBLISHED ? "的结果已经公布" : "的评分已经提交审核") + "，不能再记；有误请走异议更正");
        }
    }

    void requireRole(ScoreItem item) {
        Optional.ofNullable(notForRole(List.of(item)).get(item.code())).ifPresent(why -> {
            throw ProblemException.rule("not-for-role", "itemCode", why);
        });
    }

    /** Why those of the items that the caller's posts do not record are none of his, by code. */
    Map<String, String> notForRole(List<ScoreItem> items) {
        List<ScoreItem> kept = items.stream()
                .filter(item -> item.recorders() != null && !item.recorders().isEmpty())
                .toList();
        List<String> own = kept.isEmpty() ? List.of() : posts.of(actor.get().accountId());
        return kept.stream()
                .filter(item -> item.recorders().stream().noneMatch(own::contains))
                .collect(Collectors.toMap(ScoreItem::code, item -> "“" + item.text() + "”不由您的岗位记分"));
    }

    /** A sheet of which nothing at all is the caller's is refused as a whole. */
    void requireRoleForOne(List<ScoreItem> items) {
        requireRoleForOne(items, notForRole(items));
    }

    /** @param refused see {@link #notForRole} */
    void requireRoleForOne(List<ScoreItem> items, Map<String, String> refused) {
        if (!items.isEmpty() && refused.size() == items.size()) {
            throw ProblemException.rule("not-for-role", "itemCode", "自评、互评的各项都不由您的岗位登记");
        }
    }

    void requireEvidence(ScoreItem item, NewEntry body) {
        boolean written = body.evidence() != null && !body.evidence().isBlank();
        if (item.evidence() && !written && body.photosDue() == 0) {
            throw ProblemException.rule("evidence-missing", "evidence", "“" + item.text() + "”须有佐证（照片或文书）");
        }
    }

    /** Only what earns is claimed, by somebody who lives in the household. @return null when nobody claims it */
    Claim requireClaim(ScoreItem item, NewEntry body) {
        String name = Texts.personName(body.claimedBy());
        if (name == null) {
            return null;
        }
        if (item.kind() != ItemKind.ADD) {
            throw ProblemException.rule("claimedBy", "只有加分的事由农户申报，扣分的不填申报人");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate on = body.claimedOn() == null ? today : body.claimedOn();
        if (on.isAfter(today) || on.isBefore(body.happenedOn())) {
            throw ProblemException.rule("claimedOn", "申报日期应在事情发生以后、今天以前");
        }
        return residents.ofHousehold(body.subjectId()).stream()
                .filter(one -> one.isCurrent() && one.name.equals(name))
                .findFirst()
                .map(one -> new Claim(one.id, one.name, on))
                .orElseThrow(() -> ProblemException.rule("claimedBy", "该户现在没有叫“" + name + "”的成员，请核对申报人"));
    }

    /** @return the points without sign: those given, or the item's own where there is no choice */
    BigDecimal requirePoints(ScoreItem item, NewEntry body) {
        boolean fixed = item.least().compareTo(item.most()) == 0;
        if (item.kind() == ItemKind.VETO) {
            return BigDecimal.ZERO;
        }
        BigDecimal points = body.points() == null && fixed ? item.most() : body.points();
        if (points == null) {
            throw ProblemException.rule("points-out-of-range", "points", "请选择分值");
        }
        if (points.compareTo(item.least()) < 0 || points.compareTo(item.most()) > 0) {
            throw ProblemException.rule(
                    "points-out-of-range",
                    "points",
                    "“" + item.text() + "”的分值是 " + plain(item.least()) + (fixed ? "" : " 至 " + plain(item.most()))
                            + " 分");
        }
        return points;
    }

    void requireUnderCap(ScoreItem item, BigDecimal points, Collection<Entry> soFar) {
        if (item.cap() == null) {
            return;
        }
        BigDecimal used = soFar.stream()
                .filter(entry -> entry.itemCode().equals(item.code()))
                .map(Entry::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .abs();
        if (used.add(points).compareTo(item.cap()) > 0) {
            throw ProblemException.rule(
                    "over-cap",
                    "points",
                    "“" + item.text() + "”每期最多 " + plain(item.cap()) + " 分，本期已记 " + plain(used) + " 分");
        }
    }

    static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
