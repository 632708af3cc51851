package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.AsOf;
import org.touyan.registry.FieldErrors;
import org.touyan.registry.party.OrganisationViews.Acting;
import org.touyan.registry.party.OrganisationViews.Counts;
import org.touyan.registry.party.OrganisationViews.NewOrganisation;
import org.touyan.registry.party.OrganisationViews.OrganisationEdit;
import org.touyan.registry.party.OrganisationViews.OrganisationView;
import org.touyan.registry.party.OrganisationViews.Particulars;
import org.touyan.registry.party.OrganisationViews.PartyOrganisationFacts;
import org.touyan.registry.party.PastOrganisationRepository.Then;

/** Sets up, changes and dissolves Party organisations. */
@ApplicationScoped
public class PartyOrganisationService {
    private final PartyOrganisationRepository organisations;
    private final PartyMemberRepository members;
    private final PastOrganisationRepository past;
    private final PastOrganisationRows former;
    private final AreaNames names;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    PartyOrganisationService(
            PartyOrganisationRepository organisations,
            PartyMemberRepository members,
            PastOrganisationRepository past,
            PastOrganisationRows former,
            AreaNames names,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.past = past;
        this.former = former;
        this.names = names;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OrganisationView get(UUID id) {
        return view(organisations.require(id));
    }

    /** @param asOf a past day, null for now */
    @Transactional
    public OrganisationView get(UUID id, String asOf) {
        AsOf then = AsOf.of(asOf, clock);
        return then == null ? get(id) : then(id, then);
    }

    /** To look at, with nothing to do. Names of places and of what stands above are today's. */
    private OrganisationView then(UUID id, AsOf asOf) {
        Then o = past.organisation(id, asOf).orElseThrow(ProblemException::notFound);
        List<UUID> one = List.of(id);
        return new OrganisationView(
                id,
                o.kind(),
                o.name(),
                o.area(),
                names.name(o.area()),
                organisations.above(o.parentId()),
                o.parentId(),
                o.secretaryId(),
                o.secretaryName(),
                o.villagerGroup(),
                o.foundedOn(),
                o.endedOn(),
                o.endReason(),
                o.remarks(),
                past.children(one, asOf).getOrDefault(id, 0),
                past.counts(one, asOf).getOrDefault(id, Counts.NONE),
                0,
                asOf.day(),
                List.of());
    }

    @Transactional
    public OrganisationView create(NewOrganisation body) {
        actor.requireCovers(body.area());
        if (idempotency.repeated(body.id(), "party-organisation.create", body)) {
            return get(body.id());
        }
        FieldErrors errors = new FieldErrors("");
        PartyOrganisation parent = parent(body, errors);
        errors.require(body.area().length() <= Area.VILLAGE, "area", "党组织设在县、乡镇或村（社区）");
        names.unknown(List.of(body.area())).ifPresent(code -> errors.add("area", "没有这个区域：" + code));
        if (parent != null) {
            errors.require(Area.covers(parent.area, body.area()), "area", "应在上级党组织的区域之内");
        }
        errors.refuse();
        PartyOrganisation made = new PartyOrganisation(body.id(), body.kind(), body.parentId(), body.area(), now());
        fill(made, body);
        organisations.persistAndFlush(made);
        record("party-organisation.create", made, null, null);
        return view(made);
    }

    private PartyOrganisation parent(NewOrganisation body, FieldErrors errors) {
        if (body.parentId() == null) {
            errors.require(body.kind() == OrganisationKind.COMMITTEE, "parentId", body.kind().label + "应有上级党组织");
            return null;
        }
        Optional<PartyOrganisation> parent = organisations.standing(body.parentId());
        errors.require(parent.isPresent(), "parentId", "没有这个党组织，或已撤销");
        parent.ifPresent(
                p -> errors.require(p.kind.holds(body.kind()), "kind", p.kind.label + "之下不设" + body.kind().label));
        return parent.orElse(null);
    }

    private void fill(PartyOrganisation organisation, Particulars body) {
        FieldErrors errors = new FieldErrors("");
        errors.require(body.foundedOn() == null || !body.foundedOn().isAfter(today()), "foundedOn", "成立日期不能晚于今天");
        errors.require(
                body.villagerGroup() == null || organisation.kind == OrganisationKind.GROUP,
                "villagerGroup",
                "只有党小组对应村民小组");
        PartyMember secretary = null;
        if (body.secretaryId() != null) {
            secretary = members.findByIdOptional(body.secretaryId())
                    .filter(PartyMember::isActive)
                    .orElse(null);
            errors.require(secretary != null, "secretaryId", "没有这名党员，或已不在册");
        }
        errors.refuse();
        organisation.rename(body.name());
        organisation.secretaryId = body.secretaryId();
        organisation.secretaryName = secretary == null ? Texts.personName(body.secretaryName()) : secretary.name;
        organisation.villagerGroup = body.villagerGroup();
        organisation.foundedOn = body.foundedOn();
        organisation.remarks = Texts.clean(body.remarks());
        organisation.updatedAt = now();
    }

    @Transactional
    public OrganisationView edit(UUID id, OrganisationEdit body) {
        PartyOrganisation known = organisations.require(id);
        known.requireVersion(body.version(), () -> view(known));
        requireStanding(known);
        former.keep(id);
        PartyOrganisationFacts before = PartyOrganisationFacts.of(known);
        fill(known, body);
        organisations.flush();
        record("party-organisation.update", known, null, before);
        return view(known);
    }

    @Transactional
    public OrganisationView end(UUID id, Acting body) {
        organisations.hold(id);
        PartyOrganisation known = organisations.require(id);
        known.requireVersion(body.version(), () -> view(known));
        requireStanding(known);
        obstacle(known).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
        former.keep(id);
        PartyOrganisationFacts before = PartyOrganisationFacts.of(known);
        known.endedOn = today();
        known.endReason = Texts.clean(body.reason());
        known.updatedAt = now();
        organisations.flush();
        record("party-organisation.end", known, known.endReason, before);
        return view(known);
    }

    private static void requireStanding(PartyOrganisation known) {
        if (!known.stands()) {
            throw ProblemException.state("该党组织已于 " + known.endedOn + " 撤销");
        }
    }

    /** Why it cannot be dissolved now, or empty. */
    private Optional<String> obstacle(PartyOrganisation known) {
        int children = organisations.children(known.id);
        int left = organisations.members(known.id);
        return children > 0
                ? Optional.of("还有 " + children + " 个下级党组织，请先撤销或调整")
                : left > 0 ? Optional.of("还有 " + left + " 名在册党员，请先转出") : Optional.empty();
    }

    private OrganisationView view(PartyOrganisation o) {
        String place = names.find(Set.of(o.area)).get(o.area).name();
        Map<UUID, Counts> counts = organisations.counts(List.of(o.id));
        return new OrganisationView(
                o.id,
                o.kind,
                o.name,
                o.area,
                place,
                organisations.above(o.parentId),
                o.parentId,
                o.secretaryId,
                o.secretaryName,
                o.villagerGroup,
                o.foundedOn,
                o.endedOn,
                o.endReason,
                o.remarks,
                organisations.children(o.id),
                counts.getOrDefault(o.id, Counts.NONE),
                o.version,
                null,
                actions(o));
    }

    private List<ActionView> actions(PartyOrganisation o) {
        if (!actor.get().may(Permission.PARTY_WRITE)) {
            return List.of();
        }
        String gone = o.stands() ? null : "该党组织已撤销";
        String noChild = o.kind == OrganisationKind.GROUP ? "党小组之下不再设党组织" : null;
        String noMember = o.kind == OrganisationKind.BRANCH ? null : "党员编在党支部，请打开所属党支部";
        return List.of(
                action("edit", gone),
                action("addChild", gone == null ? noChild : gone),
                action("addMember", gone == null ? noMember : gone),
                action("end", gone == null ? obstacle(o).orElse(null) : gone));
    }

    static ActionView action(String name, String obstacle) {
        return obstacle == null ? ActionView.enabled(name) : ActionView.disabled(name, obstacle);
    }

    private void record(String action, PartyOrganisation o, String reason, Object before) {
        audit.fire(new AuditEvent(
                action,
                "party-organisation",
                o.id.toString(),
                o.name,
                o.area,
                reason,
                before,
                PartyOrganisationFacts.of(o)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
