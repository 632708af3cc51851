package org.touyan.appraisal.scheme;

import java.util.List;
import org.touyan.registry.HouseholdStatus;

/**
 * What a scheme scores, and where such subjects are found: their table with id, area, a name and a number. A later kind is
 * one more line here.
 */
public enum SubjectKind {
    HOUSEHOLD("household", "head_name", "number", "status", HouseholdStatus.CURRENT);

    public final String table;
    public final String name;
    public final String number;
    /** The column that says whether the subject takes part, and its values that mean yes. */
    public final String status;

    public final List<? extends Enum<?>> takingPart;

    SubjectKind(String table, String name, String number, String status, List<? extends Enum<?>> takingPart) {
        this.table = table;
        this.name = name;
        this.number = number;
        this.status = status;
        this.takingPart = takingPart;
    }
}
