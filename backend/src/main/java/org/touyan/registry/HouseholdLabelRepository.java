package org.touyan.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Labels of households. */
@ApplicationScoped
public class HouseholdLabelRepository implements PanacheRepositoryBase<HouseholdLabel, UUID> {
    /** Newest first, ended ones included. */
    public List<HouseholdLabel> ofHousehold(UUID household) {
        return list("householdId = ?1 order by validFrom desc, id desc", household);
    }
}
