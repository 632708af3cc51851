package org.touyan.registry;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.scope.ScopedEntity;

/** A label that a household or a person bears for a time, and who says so. Ended, never deleted. */
@MappedSuperclass
public abstract class BorneLabel extends ScopedEntity {
    /** The column is each table's own. */
    @Column(nullable = false)
    public UUID bearerId;

    @Column(name = "label_code", nullable = false, length = 40)
    public String labelCode;

    @Column(name = "valid_from", nullable = false)
    public LocalDate validFrom;

    /** The first day on which it no longer holds. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    @Column(name = "source_department", length = 60)
    public String sourceDepartment;

    protected BorneLabel() {}

    BorneLabel(UUID id, UUID bearerId, String area, String labelCode, LocalDate validFrom, LocalDate validTo) {
        this.id = id;
        this.area = area;
        this.bearerId = bearerId;
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
