package org.touyan.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A label that a household bears for a time, and who says so. Ended, never deleted. */
@Entity
@RowLabel("农户标签")
@Table(name = "household_label")
public class HouseholdLabel extends ScopedEntity {
    @Column(name = "household_id", nullable = false)
    public UUID householdId;

    @Column(name = "label_code", nullable = false, length = 40)
    public String labelCode;

    @Column(name = "valid_from", nullable = false)
    public LocalDate validFrom;

    /** The first day on which it no longer holds. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    @Column(name = "source_department", length = 60)
    public String sourceDepartment;

    protected HouseholdLabel() {}

    public HouseholdLabel(UUID id, Household household, String labelCode, LocalDate validFrom, LocalDate validTo) {
        this.id = id;
        this.area = household.area;
        this.householdId = household.id;
        this.labelCode = labelCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** From that day it no longer holds; one that had not begun never held. */
    public void end(LocalDate day) {
        if (validTo == null || validTo.isAfter(day)) {
            validTo = day.isBefore(validFrom) ? validFrom : day;
        }
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return (validTo == null || validTo.isAfter(from)) && (to == null || to.isAfter(validFrom));
    }
}
