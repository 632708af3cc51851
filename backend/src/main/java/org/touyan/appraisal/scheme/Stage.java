package org.touyan.appraisal.scheme;

import org.touyan.platform.scope.Permission;

/** The levels of judgement in their order. A scheme names those it uses; SCORING comes first, PUBLISHED last, always. */
public enum Stage {
    SCORING(Permission.APPRAISAL_ROUND),
    PANEL(Permission.APPRAISAL_PANEL),
    VILLAGE(Permission.APPRAISAL_VILLAGE),
    PUBLICITY(Permission.APPRAISAL_ROUND),
    TOWN(Permission.APPRAISAL_TOWN),
    PUBLISHED(null);

    /** What moves a round on from here; null at the end. */
    public final String permission;

    Stage(String permission) {
        this.permission = permission;
    }
}
