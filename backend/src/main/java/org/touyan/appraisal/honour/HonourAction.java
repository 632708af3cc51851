package org.touyan.appraisal.honour;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;

/** The workflow of an honour. What needs other rows (quota, the level below) is asked where it is done. */
enum HonourAction {
    PUBLISH("publish", "honour.publish", Set.of(Status.NOMINATED), Status.PUBLICITY),
    AWARD("award", "honour.award", Set.of(Status.NOMINATED, Status.PUBLICITY), Status.AWARDED),
    REFUSE("refuse", "honour.refuse", Set.of(Status.NOMINATED, Status.PUBLICITY), Status.REFUSED),
    WITHDRAW("withdraw", "honour.withdraw", Set.of(Status.NOMINATED), null),
    REVOKE("revoke", "honour.revoke", Set.of(Status.AWARDED), Status.REVOKED);

    static final String PATTERN = "publish|award|refuse|withdraw|revoke";
    static final String IN_BULK = "publish|award|refuse";

    final String text;
    final String trail;
    final Set<Status> from;
    /** Null: the row goes. */
    final Status to;

    HonourAction(String text, String trail, Set<Status> from, Status to) {
        this.text = text;
        this.trail = trail;
        this.from = from;
        this.to = to;
    }

    static HonourAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Set<HonourAction> from(Status status) {
        Set<HonourAction> possible = EnumSet.allOf(HonourAction.class);
        possible.removeIf(action -> !action.from.contains(status));
        return possible;
    }

    String permission(Level level) {
        return this == WITHDRAW ? Level.NOMINATOR : level.office;
    }

    /** The place that one must cover to do it. @param area the village */
    String place(Level level, String area) {
        return this == WITHDRAW ? level.nominatorPlace(area) : level.place(area);
    }

    boolean needsReason() {
        return this == REFUSE || this == REVOKE || this == WITHDRAW;
    }

    /** What a row stands for when it is asked whether an action is possible. @param publicUntil null before publicity */
    record Standing(Status status, LocalDate publicUntil, UUID nominatedBy) {}

    /** @param days of publicity in the scheme's rule */
    Optional<String> refusal(Standing honour, UUID account, LocalDate today, int days) {
        if (!from.contains(honour.status)) {
            return Optional.of("现在的状态不能办这一步");
        }
        if (this == PUBLISH && days == 0) {
            return Optional.of("办法规定这一级不公示，可直接审定");
        }
        if (this != AWARD) {
            return Optional.empty();
        }
        if (honour.nominatedBy.equals(account)) {
            return Optional.of("提名人不能自己审定，请由另一人审定");
        }
        if (honour.status == Status.NOMINATED && days > 0) {
            return Optional.of("还没有公示");
        }
        return honour.status == Status.PUBLICITY && !honour.publicUntil.isBefore(today)
                ? Optional.of("公示到 " + honour.publicUntil + " 为止，期满后才能审定")
                : Optional.empty();
    }
}
