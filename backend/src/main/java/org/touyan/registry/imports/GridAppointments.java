package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.access.AccountAreas;
import org.touyan.access.AccountAreas.Loss;
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
    private final AccountAreas accounts;
    private final FieldCipher cipher;

    GridAppointments(
            GridStaffRepository staff,
            GridStaffing staffing,
            Grids grids,
            ResidentRepository residents,
            AccountAreas accounts,
            FieldCipher cipher) {
        this.staff = staff;
        this.staffing = staffing;
        this.grids = grids;
        this.residents = residents;
        this.accounts = accounts;
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

    /** @param begun the service that began, null when nothing changes @param former whom it replaces, null for nobody */
    record Appointed(UUID begun, Former former) {}

    Appointed appoint(String grid, GridPlan plan) {
        if (!changes(grid, plan)) {
            return new Appointed(null, null);
        }
        GridStaff holder = holder(grid, plan.role());
        if (holder == null) {
            return new Appointed(replace(grid, plan, null), null);
        }
        String phone = holder.phone(cipher);
        UUID[] begun = new UUID[1];
        Loss loss = accounts.losing(holder.accountId, grid, () -> begun[0] = replace(grid, plan, holder));
        return new Appointed(
                begun[0], new Former(holder.role, holder.residentId, holder.personName, phone, holder.accountId, loss));
    }

    private UUID replace(String grid, GridPlan plan, GridStaff holder) {
        if (plan.role() == GridRole.CONTACT_MEMBER) {
            Resident resident = residents.require(plan.residentId());
            String phone = plan.phone() == null ? resident.phone(cipher) : plan.phone();
            grids.assignMember(grid, resident.id, resident.name, phone);
            return staff.holder(grid, plan.role()).orElseThrow().id;
        }
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

    /** Null when who came still serves as he began, and whom he replaced may serve again. */
    String blocker(UUID begun, Former former) {
        if (former != null && former.role() == GridRole.CONTACT_MEMBER) {
            Resident again = residents.findById(former.residentId());
            if (again == null || !again.isPartyMember() || !again.isCurrent()) {
                return "原联系党员" + former.name() + "已不能再担任";
            }
        }
        GridStaff person = staff.findById(begun);
        if (person == null || person.validTo != null) {
            return "任职在导入后又有变动";
        }
        return person.version == 0 && person.accountId == null ? null : person.personName + "在导入后又有变动";
    }

    /** Whoever served before serves again, with his account and what it lost. */
    void takeBack(GridDone done) {
        Former former = done.former();
        if (former == null) {
            staffing.end(done.at(), done.begun());
            return;
        }
        UUID again;
        if (former.role() == GridRole.CONTACT_MEMBER) {
            grids.assignMember(done.at(), former.residentId(), former.name(), former.phone());
            again = staff.holder(done.at(), former.role()).orElseThrow().id;
        } else {
            staffing.end(done.at(), done.begun());
            again = begin(done.at(), former.role(), former.name(), former.phone());
        }
        if (former.account() != null) {
            grids.accountOpened(again, former.account());
        }
        if (former.loss() != null) {
            accounts.giveBack(former.loss(), done.at());
        }
    }
}
