package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.touyan.platform.area.ServiceEnded;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids.ServingResident;
import org.touyan.region.Region;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.grid.GridStaffRepository.Service;

/** Who serves in which grid, and with it which households have a contact member. */
@ApplicationScoped
public class GridStaffing {
    private final RegionRepository regions;
    private final GridStaffRepository staff;
    private final RegionSummaries summaries;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Event<AuditEvent> audit;
    private final Event<ServiceEnded> ended;

    GridStaffing(
            RegionRepository regions,
            GridStaffRepository staff,
            RegionSummaries summaries,
            FieldCipher cipher,
            Clock clock,
            Event<AuditEvent> audit,
            Event<ServiceEnded> ended) {
        this.regions = regions;
        this.staff = staff;
        this.summaries = summaries;
        this.cipher = cipher;
        this.clock = clock;
        this.audit = audit;
        this.ended = ended;
    }

    /** A person begins to serve; 409 when the role has its one holder already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID id, String gridCode, GridRole role, String personName, String phone) {
        Region grid = regions.lock(List.of(gridCode)).get(gridCode);
        GridService.requireStanding(grid);
        if (GridType.of(grid.level) == null || role.level != null && role.level != grid.level) {
            throw ProblemException.rule("role", role.label + "不设在这一级网格");
        }
        if (role.single) {
            staff.holder(gridCode, role).ifPresent(holder -> {
                throw ProblemException.state("已有" + role.label + holder.personName + "，请先结束其任职");
            });
        }
        add(new GridStaff(id, gridCode, role, personName, null, LocalDate.now(clock)), phone, grid);
    }

    /** Ends a service today; once ended it stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(String gridCode, UUID id) {
        Region grid = regions.lock(List.of(gridCode)).get(gridCode);
        GridStaff person =
                staff.findByIdOptional(id).filter(s -> s.area.equals(gridCode)).orElseThrow(ProblemException::notFound);
        if (person.validTo == null) {
            end(person, grid);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void assignMember(String contactGrid, UUID residentId, String name, String phone) {
        Region grid = regions.lock(List.of(contactGrid)).get(contactGrid);
        GridService.requireStanding(grid);
        GridStaff holder = staff.holder(contactGrid, GridRole.CONTACT_MEMBER).orElse(null);
        if (holder != null && residentId != null && Objects.equals(holder.residentId, residentId)) {
            return;
        }
        if (holder != null) {
            end(holder, grid);
        }
        add(
                new GridStaff(null, contactGrid, GridRole.CONTACT_MEMBER, name, residentId, LocalDate.now(clock)),
                phone,
                grid);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void endMember(String contactGrid) {
        Region grid = regions.lock(List.of(contactGrid)).get(contactGrid);
        staff.holder(contactGrid, GridRole.CONTACT_MEMBER).ifPresent(holder -> end(holder, grid));
    }

    /** The grid, held by the caller, is given up. */
    void endAll(Region grid) {
        staff.serving(List.of(grid.code)).values().forEach(all -> all.forEach(person -> end(person, grid)));
    }

    /**
     * Death and removal end all service, leaving the Party that of a contact member; a new name or phone is taken over.
     * By rule and not by the editor's own right: the grid may lie outside his areas.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void residentChanged(ServingResident resident) {
        for (Service service : staff.servicesOf(resident.id())) {
            Region grid = regions.lock(List.of(service.grid())).get(service.grid());
            GridStaff person = CurrentActor.asSystem(() -> staff.findById(service.id()));
            if (!resident.lives() || person.role == GridRole.CONTACT_MEMBER && !resident.partyMember()) {
                end(person, grid);
            } else if (resident.newPhone() || !person.personName.equals(resident.name())) {
                rename(person, resident, grid);
            }
        }
    }

    private void rename(GridStaff person, ServingResident resident, Region grid) {
        Map<String, Object> before = shown(person);
        person.personName = resident.name();
        if (resident.newPhone()) {
            person.phone(resident.phone(), cipher);
        }
        flush();
        audit.fire(event("grid-staff.update", person, grid, before, shown(person)));
    }

    /** Whoever called has checked what may be changed; on the record it stays his own deed. */
    private void flush() {
        CurrentActor.asSystem(() -> {
            staff.flush();
            return null;
        });
    }

    private void add(GridStaff person, String phone, Region grid) {
        person.phone(phone, cipher);
        staff.persistAndFlush(person);
        if (person.role == GridRole.CONTACT_MEMBER) {
            summaries.contactChanged(grid.code, true);
        }
        audit.fire(event("grid-staff.create", person, grid, null, shown(person)));
    }

    private void end(GridStaff person, Region grid) {
        Map<String, Object> before = shown(person);
        person.end(LocalDate.now(clock));
        flush();
        if (person.role == GridRole.CONTACT_MEMBER) {
            summaries.contactChanged(grid.code, false);
        }
        audit.fire(event("grid-staff.end", person, grid, before, shown(person)));
        boolean serves = staff.serving(List.of(grid.code)).getOrDefault(grid.code, List.of()).stream()
                .anyMatch(other -> person.accountId != null && person.accountId.equals(other.accountId));
        if (person.accountId != null && !serves) {
            ended.fire(new ServiceEnded(person.accountId, grid.code));
        }
    }

    private static AuditEvent event(String action, GridStaff person, Region grid, Object before, Object after) {
        return new AuditEvent(
                action, "grid-staff", person.id.toString(), person.personName, grid.code, null, before, after);
    }

    private static Map<String, Object> shown(GridStaff person) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("grid", person.area);
        shown.put("role", person.role);
        shown.put("personName", person.personName);
        shown.put("phone", person.phoneMasked);
        shown.put("validFrom", person.validFrom);
        shown.put("validTo", person.validTo);
        return shown;
    }
}
