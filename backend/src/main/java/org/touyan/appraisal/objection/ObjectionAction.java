package org.touyan.appraisal.objection;

import java.util.Arrays;
import org.touyan.appraisal.objection.Objection.Status;
import org.touyan.platform.scope.Permission;

/** The workflow of an objection: from open to one of three ends. */
public enum ObjectionAction {
    UPHOLD("uphold", "objection.uphold", Permission.APPRAISAL_VILLAGE, Status.UPHELD),
    REJECT("reject", "objection.reject", Permission.APPRAISAL_VILLAGE, Status.REJECTED),
    WITHDRAW("withdraw", "objection.withdraw", Permission.APPRAISAL_ROUND, Status.WITHDRAWN);

    static final String PATTERN = "uphold|reject|withdraw";

    final String text;
    final String trail;
    final String permission;
    final Status to;

    ObjectionAction(String text, String trail, String permission, Status to) {
        this.text = text;
        this.trail = trail;
        this.permission = permission;
        this.to = to;
    }

    static ObjectionAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }
}
