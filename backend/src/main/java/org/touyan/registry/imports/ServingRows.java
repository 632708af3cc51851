package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;

/** Tells the grids what became of the people who serve in them; the grids keep their names and phones. */
@ApplicationScoped
class ServingRows {
    private final EntityManager manager;
    private final ResidentRepository residents;
    private final HouseholdRepository households;
    private final Grids grids;
    private final FieldCipher cipher;

    ServingRows(
            EntityManager manager,
            ResidentRepository residents,
            HouseholdRepository households,
            Grids grids,
            FieldCipher cipher) {
        this.manager = manager;
        this.residents = residents;
        this.households = households;
        this.grids = grids;
        this.cipher = cipher;
    }

    /** Comes after the rows were changed by statements. */
    void tell(List<UUID> people) {
        manager.clear();
        for (UUID id : people) {
            Resident person = residents.require(id);
            Household home = households.require(person.householdId);
            try {
                grids.residentChanged(person.serving(home, cipher, true));
            } catch (ProblemException e) {
                throw ProblemException.state(person.name + "：" + e.getMessage());
            }
        }
    }
}
