package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.appraisal.honour.HonourList.Listed;
import org.touyan.appraisal.honour.HonourViews.CertificateCheck;
import org.touyan.appraisal.honour.HonourViews.HonourCertificate;
import org.touyan.appraisal.honour.HonourViews.HonourView;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery.Sort;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Shows honours, what the caller may do with them, and their certificates. */
@ApplicationScoped
class HonourReader {
    private final HonourList list;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    HonourReader(HonourList list, Schemes schemes, AreaNames names, CurrentActor actor, Clock clock) {
        this.list = list;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Page<HonourView> page(HonourQuery query) {
        return listed(query).map(this::view);
    }

    private Page<Listed> listed(HonourQuery query) {
        Sort sort = query.order(HonourList.SORTS, "place");
        HonourList.Counted counted = list.page(actor.areas(query.area), query, sort);
        return query.page(counted.rows(), counted.total(), false, row -> HonourList.cursor(row, sort));
    }

    /** Of one that was read through the scope. */
    HonourView view(UUID id) {
        return view(list.find(id).orElseThrow(ProblemException::notFound));
    }

    /** Only what was awarded and stands has a certificate to print. */
    Page<HonourCertificate> certificates(HonourQuery query) {
        query.status = Status.AWARDED;
        return listed(query)
                .map(o -> new HonourCertificate(
                        o.id(),
                        o.code(),
                        o.certificateNumber(),
                        o.title(),
                        o.year(),
                        o.holderName(),
                        names.name(Area.cut(o.area(), Area.COUNTY)),
                        names.name(Area.town(o.area())),
                        names.name(o.area()),
                        names.name(o.level().place(o.area())),
                        o.awardedOn()));
    }

    /** For whoever holds the paper: what is printed on it, and whether it still holds. */
    CertificateCheck check(String code) {
        Listed o = list.certified(code).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND, "没有这张证书，请核对二维码或网址是否完整"));
        return new CertificateCheck(
                o.certificateNumber(),
                o.title(),
                o.year(),
                o.holderName(),
                names.name(Area.cut(o.area(), Area.COUNTY)),
                names.name(Area.town(o.area())),
                names.name(o.area()),
                names.name(o.level().place(o.area())),
                o.awardedOn(),
                o.status() == Status.AWARDED,
                o.revokedOn());
    }

    private HonourView view(Listed o) {
        return new HonourView(
                o.id(),
                o.level(),
                o.title(),
                o.year(),
                o.area(),
                names.name(Area.town(o.area())),
                names.name(o.area()),
                o.subjectId(),
                o.number(),
                o.holderName(),
                o.period(),
                new Period(o.period()).spoken(),
                o.index(),
                schemes.rules(o.versionId()).gradeName(o.grade()),
                o.deductions(),
                o.reason(),
                o.status(),
                o.nominatedName(),
                o.nominatedAt(),
                o.publicFrom(),
                o.publicUntil(),
                o.decidedName(),
                o.decidedAt(),
                o.decisionNote(),
                o.awardedOn(),
                o.certificateNumber(),
                o.revokedName(),
                o.revokedOn(),
                o.revocation(),
                o.version(),
                actions(o));
    }

    private List<ActionView> actions(Listed o) {
        List<ActionView> shown = new ArrayList<>();
        int days = days(o.versionId(), o.level());
        for (HonourAction action : HonourAction.from(o.status())) {
            if (mayDo(action, o.level(), o.area())) {
                Optional<String> refusal = action.refusal(
                        new HonourAction.Standing(o.status(), o.publicUntil(), o.nominatedBy()),
                        actor.get().accountId(),
                        LocalDate.now(clock),
                        days);
                shown.add(refusal.map(reason -> ActionView.disabled(action.text, reason))
                        .orElseGet(() -> ActionView.enabled(action.text)));
            }
        }
        return shown;
    }

    int days(UUID version, Level level) {
        return schemes.rules(version)
                .honour(level.name())
                .map(HonourLevel::publicityDays)
                .orElse(HonourLevel.PUBLICITY_DAYS);
    }

    /** The permission, and the place whose matter it is. */
    boolean mayDo(HonourAction action, Level level, String area) {
        return actor.get().may(action.permission(level)) && actor.get().covers(action.place(level, area));
    }
}
