package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.RegionSummaries;
import org.touyan.registry.history.PastRows;

/**
 * One change to one or more families, whatever it is about: {@link #begin} holds them and keeps what they were,
 * {@link FamilyChange#finish} brings everything that hangs on them along, all in the caller's transaction.
 */
@ApplicationScoped
public class FamilyChanges {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final ResidentForm form;
    private final PastRows past;
    private final RegionSummaries summaries;
    private final Grids grids;
    private final FieldCipher cipher;
    private final Clock clock;

    FamilyChanges(
            HouseholdRepository households,
            ResidentRepository residents,
            ResidentForm form,
            PastRows past,
            RegionSummaries summaries,
            Grids grids,
            FieldCipher cipher,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.form = form;
        this.past = past;
        this.summaries = summaries;
        this.grids = grids;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Comes before anything else is read in the transaction: who changes one of them at the same time waits here, and
     * then sees what we left. 404 for one that is missing or out of scope.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FamilyChange begin(UUID... ids) {
        // Always in one order: two changes that touch the same two families do not wait for each other in a circle.
        List<UUID> sorted = Stream.of(ids)
                .map(ProblemException::present)
                .distinct()
                .sorted()
                .toList();
        sorted.forEach(households::hold);
        FamilyChange change = new FamilyChange();
        sorted.forEach(id -> change.touch(households.require(id)));
        past.keepFamilies(sorted);
        return change;
    }

    /** Of a household that is not stored yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FamilyChange beginNew(Household fresh) {
        FamilyChange change = new FamilyChange();
        change.add(fresh);
        return change;
    }

    /** As the database will give it back. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private HouseholdCount count(Household household) {
        return HouseholdCount.of(household, grids.withMember(household.area));
    }

    /** The families of one change and what they were before it. */
    public final class FamilyChange {
        private final Map<UUID, Household> families = new LinkedHashMap<>();
        private final Map<UUID, HouseholdCount> before = new HashMap<>();
        private final Map<UUID, Boolean> lived = new HashMap<>();
        private final Map<UUID, UUID> homes = new HashMap<>();
        private final Set<UUID> fresh = new HashSet<>();

        private FamilyChange() {}

        private void touch(Household household) {
            families.put(household.id, household);
            before.put(household.id, count(household));
            for (Resident person : people(household)) {
                lived.put(person.id, person.isCurrent() && household.status.isCurrent());
                homes.put(person.id, person.householdId);
            }
        }

        /** A new family that takes part; the caller persists it and its people. */
        public void add(Household household) {
            fresh.add(household.id);
            families.put(household.id, household);
            before.put(household.id, HouseholdCount.none(household.area));
        }

        Collection<Household> households() {
            return families.values();
        }

        public Household household(UUID id) {
            return families.get(id);
        }

        /** All that belong to it, those that are gone included. */
        public List<Resident> people(Household household) {
            return residents.ofHousehold(household.id);
        }

        public List<Resident> current(Household household) {
            return people(household).stream().filter(Resident::isCurrent).toList();
        }

        /**
         * Members, places of people and labels, sums, what they serve in; and nobody lives in two households.
         *
         * @param field where a second household is reported; the person's name stands before it
         */
        public void finish(String field, String whose) {
            families.values().forEach(household -> {
                household.membersAre(current(household).size());
                if (!fresh.contains(household.id)) {
                    household.updatedAt = now();
                }
            });
            households.flush();
            families.values().forEach(this::carry);
            families.forEach((id, household) -> before.get(id).changeTo(count(household), summaries));
            families.values()
                    .forEach(household -> people(household).forEach(person -> settle(household, person, field, whose)));
        }

        public void finish(String field) {
            finish(field, null);
        }

        /** People and labels lie where their household does. */
        private void carry(Household household) {
            boolean came = people(household).stream()
                    .anyMatch(one -> homes.containsKey(one.id) && !household.id.equals(homes.get(one.id)));
            if (came || !before.get(household.id).area().equals(household.area)) {
                households.moveDependants(household.id, household.area);
            }
        }

        private void settle(Household household, Resident person, String field, String whose) {
            boolean did = lived.getOrDefault(person.id, false);
            boolean lives = person.isCurrent() && household.status.isCurrent();
            if (lives && !did) {
                form.refuseSecondHousehold(person, field, whose == null ? person.name + "的" : whose);
            } else if (did && !lives) {
                grids.residentChanged(person.serving(household, cipher, false));
            }
        }
    }
}
