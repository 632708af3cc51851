package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.region.grid.GridCapacities;
import org.touyan.region.grid.GridRepository;
import org.touyan.region.grid.GridRole;
import org.touyan.region.grid.GridService;
import org.touyan.region.grid.GridStaff;
import org.touyan.region.grid.GridStaffRepository;
import org.touyan.region.grid.GridStaffing;

/** What other modules ask of the grids. The caller has checked the permission and the scope of the village. */
@ApplicationScoped
public class Grids {
    private final GridService service;
    private final GridStaffing staffing;
    private final GridRepository grids;
    private final GridStaffRepository staff;
    private final RegionSummaries summaries;
    private final GridCapacities capacities;
    private final Event<ServingResident> changes;

    Grids(
            GridService service,
            GridStaffing staffing,
            GridRepository grids,
            GridStaffRepository staff,
            RegionSummaries summaries,
            GridCapacities capacities,
            Event<ServingResident> changes) {
        this.service = service;
        this.staffing = staffing;
        this.grids = grids;
        this.staff = staff;
        this.summaries = summaries;
        this.capacities = capacities;
        this.changes = changes;
    }

    /**
     * How many households grids are meant for: county settings with DOMAIN §3.2 as preset.
     *
     * @param contact size of a contact grid; more than {@code contactMost} is over-full
     * @param governanceLeast a governance grid has 300 to 500; more than {@code governanceMost} is over-full
     */
    public record Capacity(int contact, int contactMost, int governanceLeast, int governanceMost) {}

    /** @param name in clear, phone masked */
    public record Member(UUID staffId, UUID residentId, String name, String phoneMasked) {
        static Member of(GridStaff staff) {
            return new Member(staff.id, staff.residentId, staff.personName, staff.phoneMasked);
        }
    }

    /** @param member null while nobody has taken it on */
    public record ContactGrid(
            String code, String name, String gridCode, String gridName, Member member, int households) {}

    /** @param gridCode the governance grid, which may be as new as the contact grid itself */
    public record Proposal(String code, String name, String gridCode, String gridName) {}

    /**
     * A resident as those he serves need to know him.
     *
     * @param newPhone whether {@code phone} is another than before; else the grid keeps the one it was given
     * @param lives in a household of the county, at home or away
     */
    public record ServingResident(
            UUID id, String name, String phone, boolean newPhone, boolean lives, boolean partyMember) {}

    public record Counts(int contactGrids, int withoutMember, int overFull) {
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    public Capacity capacity() {
        return capacities.now();
    }

    /** All contact grids of a village in order of their numbers. */
    public List<ContactGrid> contactGrids(String village) {
        Map<String, Region> all = new LinkedHashMap<>();
        grids.inVillage(village).forEach(grid -> all.put(grid.code, grid));
        Map<String, Member> members = new LinkedHashMap<>();
        staff.serving(village, GridRole.CONTACT_MEMBER).forEach(s -> members.put(s.area, Member.of(s)));
        Map<String, RegionSummary> figures = summaries.of(all.keySet());
        List<ContactGrid> contact = new ArrayList<>();
        for (Region grid : all.values()) {
            if (grid.level == RegionLevel.CONTACT_GRID) {
                Region above = all.get(grid.parentCode);
                contact.add(new ContactGrid(
                        grid.code,
                        grid.name,
                        grid.parentCode,
                        above == null ? null : above.name,
                        members.get(grid.code),
                        figures.get(grid.code).households()));
            }
        }
        return contact;
    }

    /**
     * A contact grid with the next free number for each place, and governance grids around them where these are full.
     *
     * @param places each a governance grid to be in, or the village for any with room
     */
    public List<Proposal> proposeContactGrids(String village, List<String> places) {
        return service.propose(village, places, capacity());
    }

    /** Makes what was proposed. The caller has held the village since, so that the numbers are free still. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void createContactGrids(String village, List<Proposal> proposals) {
        service.createContactGrids(village, proposals);
    }

    /** Makes this person the contact member of the grid in place of whoever was; the same person stays as he is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assignMember(String contactGrid, UUID residentId, String name, String phone) {
        staffing.assignMember(contactGrid, residentId, name, phone);
    }

    /** Ends the service of the contact member, if there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endMember(String contactGrid) {
        staffing.endMember(contactGrid);
    }

    /**
     * A resident was edited: what he serves in knows his name and phone, and ends when he may not serve any more. Comes
     * after his household's sums were posted. Fired as an event too: the Party knows its members by it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void residentChanged(ServingResident resident) {
        staffing.residentChanged(resident);
        changes.fire(resident);
    }

    /** The contact member has an account now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accountOpened(UUID staffId, UUID accountId) {
        staff.findById(staffId).accountId = accountId;
    }

    /** The contact members of these contact grids, by grid, for a list. */
    public Map<String, Member> members(Collection<String> contactGrids) {
        Map<String, Member> members = new LinkedHashMap<>();
        staff.serving(contactGrids)
                .forEach((grid, all) -> all.stream()
                        .filter(s -> s.role == GridRole.CONTACT_MEMBER)
                        .forEach(s -> members.put(grid, Member.of(s))));
        return members;
    }

    /**
     * Whether households of this area have a contact member, for the {@code uncontacted} of
     * {@link RegionSummaries#add}; stays true until the transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean withMember(String area) {
        return area.length() == Area.CONTACT_GRID && staff.holdWithMember(area);
    }

    /** Removes the contact grids of a village in which nothing lies, with their members. @return their codes */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> removeEmptyContactGrids(String village) {
        return service.removeEmpty(village);
    }

    /**
     * Contact grids counted by place.
     *
     * @param length digits of the places in the answer: 9 to see a county by town, the area's own for one figure
     */
    public Map<String, Counts> counts(String area, int length) {
        return grids.counts(area, length, capacity().contactMost);
    }
}
