package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.Grids.ServingResident;
import org.touyan.registry.AsOf;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.party.MemberViews.Ending;
import org.touyan.registry.party.MemberViews.MemberEdit;
import org.touyan.registry.party.MemberViews.MemberView;
import org.touyan.registry.party.MemberViews.NewMember;
import org.touyan.registry.party.MemberViews.PartyMemberFacts;

/** Keeps the list of Party members: taken in, changed, transferred between branches, ended. */
@ApplicationScoped
public class PartyMemberService {
    private final PartyMemberRepository members;
    private final PartyOrganisationRepository organisations;
    private final ResidentRepository residents;
    private final PoliticalStatusRepository politicalStatus;
    private final MemberImportRows imported;
    private final PastMemberRows past;
    private final PastOrganisationRows led;
    private final PastMemberPages then;
    private final MemberForm form;
    private final MemberPages pages;
    private final Grids grids;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    PartyMemberService(
            PartyMemberRepository members,
            PartyOrganisationRepository organisations,
            ResidentRepository residents,
            PoliticalStatusRepository politicalStatus,
            MemberImportRows imported,
            PastMemberRows past,
            PastOrganisationRows led,
            PastMemberPages then,
            MemberForm form,
            MemberPages pages,
            Grids grids,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.members = members;
        this.organisations = organisations;
        this.residents = residents;
        this.politicalStatus = politicalStatus;
        this.imported = imported;
        this.past = past;
        this.led = led;
        this.then = then;
        this.form = form;
        this.pages = pages;
        this.grids = grids;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MemberView get(UUID id) {
        return pages.view(members.require(id));
    }

    /** @param asOf a past day, null for now */
    @Transactional
    public MemberView get(UUID id, String asOf) {
        AsOf day = AsOf.of(asOf, clock);
        return day == null ? get(id) : then.view(id, day);
    }

    @Transactional
    public MemberView create(NewMember body) {
        PartyOrganisation branch = form.branch(body.branchId());
        if (idempotency.repeated(body.id(), "party-member.create", body)) {
            return get(body.id());
        }
        PartyOrganisation group = form.group(body.groupId(), branch);
        PartyMember member = new PartyMember(body.id(), branch, body.residentId(), now());
        member.joins(branch, group);
        if (body.residentId() != null) {
            Resident resident = requireResident(body.residentId());
            form.refuseListed(members.ofResident(resident.id), member.id, "residentId");
            member.rename(resident.name);
            member.sex = resident.sex;
            member.birthDate = resident.birthDate;
        }
        form.fill(member, body, true);
        form.refuseUnlinked(member);
        members.persistAndFlush(member);
        if (member.residentId != null) {
            members.copyOf(member.residentId);
            members.reread(member);
            politicalStatus.become(member.residentId, member.kind.politicalStatus);
        }
        organisations.count(member.branchId, member.groupId);
        happened(member, MemberEventKind.LISTED, today(), null, pages.place(member), null);
        record("party-member.create", member, null, null);
        return pages.view(member);
    }

    private Resident requireResident(UUID id) {
        return residents
                .findByIdOptional(id)
                .filter(Resident::isCurrent)
                .orElseThrow(() -> ProblemException.rule("residentId", "没有这位村民，或不在您的管辖范围内"));
    }

    @Transactional
    public MemberView edit(UUID id, MemberEdit body) {
        PartyMember member = requireActive(id, body.version());
        past.keep(id);
        PartyMemberFacts before = facts(member);
        MemberKind kindBefore = member.kind;
        boolean flowedBefore = member.flowing;
        UUID groupBefore = member.groupId;
        String placeBefore = pages.place(member);
        PartyOrganisation branch = form.branch(member.branchId);
        form.fill(member, body, false);
        form.refuseUnlinked(member);
        member.joins(branch, form.group(body.groupId(), branch));
        member.updatedAt = now();
        organisations.count(member.branchId, member.groupId);
        organisations.count(null, groupBefore);
        if (kindBefore != member.kind) {
            politicalStatus.become(member.residentId, member.kind.politicalStatus);
            LocalDate day = member.fullOn == null ? today() : member.fullOn;
            happened(member, MemberEventKind.CONFIRMED, day, kindBefore.label, member.kind.label, null);
        }
        if (flowedBefore != member.flowing) {
            MemberEventKind kind = member.flowing ? MemberEventKind.FLOWED_OUT : MemberEventKind.RETURNED;
            happened(member, kind, today(), null, member.flowingTo, null);
        }
        if (!Objects.equals(groupBefore, member.groupId)) {
            happened(member, MemberEventKind.REGROUPED, today(), placeBefore, pages.place(member), null);
        }
        record("party-member.update", member, null, before);
        return pages.view(member);
    }

    /** He joins another branch. @param group of the branch, or null */
    void join(PartyMember member, PartyOrganisation to, PartyOrganisation group, LocalDate day, String reason) {
        past.keep(member.id);
        PartyMemberFacts before = facts(member);
        UUID branchBefore = member.branchId;
        UUID groupBefore = member.groupId;
        String placeBefore = pages.place(member);
        member.joins(to, group);
        member.updatedAt = now();
        members.flush();
        members.moveHistory(member.id, member.area);
        vacate(member.id);
        organisations.count(branchBefore, groupBefore);
        organisations.count(member.branchId, member.groupId);
        happened(member, MemberEventKind.TRANSFERRED, day, placeBefore, pages.place(member), reason);
        record("party-member.transfer", member, reason, before);
    }

    @Transactional
    public MemberView end(UUID id, Ending body) {
        PartyMember member = requireActive(id, body.version());
        requirePast(body.happenedOn());
        if (body.status() == MemberStatus.ACTIVE) {
            throw ProblemException.invalid("status", "请选择去向");
        }
        end(member, body.status(), body.happenedOn(), Texts.clean(body.reason()));
        leaves(member);
        return pages.view(member);
    }

    private void vacate(UUID member) {
        led.keepLedBy(member);
        members.vacate(member);
    }

    /** Who is no member any more, or dead, contacts no households. */
    private void leaves(PartyMember member) {
        boolean out = member.status.leavesTheParty();
        boolean dead = member.status == MemberStatus.DECEASED;
        if (member.residentId == null || !out && !dead) {
            return;
        }
        if (out) {
            politicalStatus.become(member.residentId, PoliticalStatusRepository.MASSES);
        }
        grids.residentChanged(new ServingResident(member.residentId, member.name, null, false, !dead, !out));
    }

    /** By rule too, when the registry learns of his death; the row may lie outside the actor's areas. */
    void end(PartyMember member, MemberStatus status, LocalDate day, String reason) {
        past.keep(member.id);
        PartyMemberFacts before = facts(member);
        String place = pages.place(member);
        member.status = status;
        member.endedOn = day;
        member.updatedAt = now();
        organisations.count(member.branchId, member.groupId);
        vacate(member.id);
        happened(member, MemberEventKind.ENDED, day, place, status.label, reason);
        record("party-member.end", member, reason, before);
    }

    /** Somebody whom an import listed, taken out as if he had never been. @param politicalStatus that he had, or null */
    void unlist(UUID id, String politicalStatus) {
        PartyMember member = members.require(id);
        record("party-member.unlist", member, null, facts(member));
        members.forget(member);
        past.forget(id);
        imported.remove(id);
        organisations.count(member.branchId, member.groupId);
        if (politicalStatus != null) {
            this.politicalStatus.become(member.residentId, politicalStatus);
        }
    }

    PartyMember requireActive(UUID id, int version) {
        PartyMember member = members.require(id);
        member.requireVersion(version, () -> pages.view(member));
        requireListed(member);
        return member;
    }

    void requireListed(PartyMember member) {
        if (!member.isActive()) {
            throw ProblemException.state(member.name + member.status.label + "，不在册");
        }
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw ProblemException.invalid("happenedOn", "日期不能晚于今天");
        }
    }

    private void happened(
            PartyMember member, MemberEventKind kind, LocalDate day, String from, String to, String reason) {
        PartyMemberEvent event =
                new PartyMemberEvent(member, kind, day, actor.get().name(), now());
        event.fromName = from;
        event.toName = to;
        event.reason = reason;
        members.add(event);
    }

    private PartyMemberFacts facts(PartyMember member) {
        return PartyMemberFacts.of(
                member, pages.organisationName(member.branchId), pages.organisationName(member.groupId));
    }

    private void record(String action, PartyMember member, String reason, Object before) {
        audit.fire(new AuditEvent(
                action, "party-member", member.id.toString(), member.name, member.area, reason, before, facts(member)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
