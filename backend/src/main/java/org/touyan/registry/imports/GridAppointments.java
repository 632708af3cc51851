package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Masking;
import org.touyan.region.Grids;
import org.touyan.region.grid.GridRole;
import org.touyan.region.grid.GridStaff;
import org.touyan.region.grid.GridStaffRepository;
import org.touyan.region.grid.GridStaffing;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.imports.GridDone.Former;

/** Who serves in the grids of an imported list, before, by it, and after it is taken back. */
@ApplicationScoped
class GridAppointments {
    private final GridStaffRepository staff;
    private final GridStaffing staffing;
    private final Grids grids;
    private final ResidentRepository residents;
    private final FieldCipher cipher;

    GridAppointments(
            GridStaffRepository staff,
            GridStaffing staffing,
            Grids grids,
            ResidentRepository residents,
            FieldCipher cipher) {
        this.staff = staff;
        this.staffing = staffing;
        this.grids = grids;
        this.residents = residents;
        this.cipher = cipher;
    }

    /** Whoever serves there as the row says already. */
    Optional<GridStaff> same(String grid, GridRole role, UUID residentId, String person, String phone) {
        return serving(grid, role).stream()
                .filter(one -> role == GridRole.CONTACT_MEMBER
                        ? residentId.equals(one.residentId)
                        : one.personName.equals(person)
                                && (phone == null || Masking.phone(phone).equals(one.phoneMasked)))
                .findFirst();
    }

    /** Who must go for somebody else to come; null for nobody. */
    GridStaff holder(String grid, GridRole role) {
        return role.single ? serving(grid, role).stream().findFirst().orElse(null) : null;
    }

    private List<GridStaff> serving(String grid, GridRole role) {
        return staff.serving(List.of(grid)).getOrDefault(grid, List.of()).stream()
                .filter(one -> one.role == role)
                .toList();
    }

    private boolean changes(String grid, GridPlan plan) {
        return plan.role() != null
                && same(grid, plan.role(), plan.residentId(), plan.person(), plan.phone())
                        .isEmpty();
    }

    /** Whom the row replaces; null for nobody. */
    Former former(String grid, GridPlan plan) {
        GridStaff holder = changes(grid, plan) ? holder(grid, plan.role()) : null;
        return holder == null
                ? null
                : new Former(holder.role, holder.residentId, holder.personName, holder.phone(cipher));
    }

    /** @return the service that began, null when nothing changes */
    UUID appoint(String grid, GridPlan plan) {
        if (!changes(grid, plan)) {
            return null;
        }
        if (plan.role() == GridRole.CONTACT_MEMBER) {
            Resident resident = residents.require(plan.residentId());
            String phone = plan.phone() == null ? resident.phone(cipher) : plan.phone();
            grids.assignMember(grid, resident.id, resident.name, phone);
            return staff.holder(grid, plan.role()).orElseThrow().id;
        }
        GridStaff holder = holder(grid, plan.role());
        if (holder != null) {
            staffing.end(grid, holder.id);
        }
        return begin(grid, plan.role(), plan.person(), plan.phone());
    }

    private UUID begin(String grid, GridRole role, String person, String phone) {
        UUID id = ScopedEntity.newId();
        staffing.begin(id, grid, role, person, phone);
        return id;
    }

    /** Null when he still serves as he began. */
    String blocker(UUID begun) {
        GridStaff person = staff.findById(begun);
        if (person == null || person.validTo != null) {
            return "任职在导入后又有变动";
        }
        return person.version == 0 && person.accountId == null ? null : person.personName + "在导入后又有变动";
    }

    void takeBack(GridDone done) {
        Former former = done.former();
        if (former != null && former.role() == GridRole.CONTACT_MEMBER) {
            grids.assignMember(done.at(), former.residentId(), former.name(), former.phone());
            return;
        }
        staffing.end(done.at(), done.begun());
        if (former != null) {
            begin(done.at(), former.role(), former.name(), former.phone());
        }
    }
}
