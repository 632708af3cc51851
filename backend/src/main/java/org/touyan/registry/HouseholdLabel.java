package org.touyan.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;

/** A label of a household. */
@Entity
@RowLabel("农户标签")
@Table(name = "household_label")
@AttributeOverride(name = "bearerId", column = @Column(name = "household_id", nullable = false))
public class HouseholdLabel extends BorneLabel {
    protected HouseholdLabel() {}

    public HouseholdLabel(UUID id, Household household, String labelCode, LocalDate validFrom, LocalDate validTo) {
        super(id, household.id, household.area, labelCode, validFrom, validTo);
    }
}
