package org.touyan.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;

/** A label of a person. */
@Entity
@RowLabel("村民标签")
@Table(name = "resident_label")
@AttributeOverride(name = "bearerId", column = @Column(name = "resident_id", nullable = false))
public class ResidentLabel extends BorneLabel {
    protected ResidentLabel() {}

    public ResidentLabel(UUID id, Resident resident, String labelCode, LocalDate validFrom, LocalDate validTo) {
        super(id, resident.id, resident.area, labelCode, validFrom, validTo);
    }
}
