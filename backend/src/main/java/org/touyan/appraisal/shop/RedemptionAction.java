package org.touyan.appraisal.shop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.shop.Redemption.Status;

/** The workflow of a redemption. */
enum RedemptionAction {
    HAND_OVER("hand-over", "redemption.hand-over", Status.PREPARED),
    CANCEL("cancel", "redemption.cancel", Status.PREPARED),
    /** Asks for it to be taken back; another person does it. */
    REVERSE("reverse", "redemption.reverse", Status.HANDED_OVER),
    CONFIRM_REVERSE("confirm-reverse", "redemption.confirm-reverse", Status.REVERSING),
    KEEP("keep", "redemption.keep", Status.REVERSING);

    static final String PATTERN = "hand-over|cancel|reverse|confirm-reverse|keep";

    final String text;
    final String trail;
    final Status from;

    RedemptionAction(String text, String trail, Status from) {
        this.text = text;
        this.trail = trail;
        this.from = from;
    }

    static RedemptionAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Set<RedemptionAction> from(Status status) {
        Set<RedemptionAction> possible = EnumSet.allOf(RedemptionAction.class);
        possible.removeIf(action -> action.from != status);
        return possible;
    }

    /** What a row stands for when it is asked whether an action is possible. */
    record Standing(Status status, UUID preparedBy, LocalDate heldUntil, UUID reversalBy) {}

    /** Whether somebody has to say why. */
    boolean needsReason() {
        return this != HAND_OVER && this != CONFIRM_REVERSE;
    }

    /** @param kinship of who asks with the household; null for none */
    Optional<String> refusal(Standing redemption, UUID account, Kinship kinship, LocalDate today) {
        if (redemption.status != from) {
            return Optional.of("现在的状态不能办这一步");
        }
        if (this == CANCEL || this == KEEP && account.equals(redemption.reversalBy)) {
            return Optional.empty();
        }
        if (kinship != null) {
            return Optional.of(kinship.refusal("办理"));
        }
        if (this == REVERSE || this == KEEP) {
            return Optional.empty();
        }
        if (this == CONFIRM_REVERSE) {
            return account.equals(redemption.reversalBy) ? Optional.of("申请冲回的人不能自己冲回，请由另一人核对商品后办理") : Optional.empty();
        }
        if (redemption.preparedBy.equals(account)) {
            return Optional.of("备货人不能自己交付，请由另一人核对后交付");
        }
        return redemption.heldUntil.isBefore(today)
                ? Optional.of("留货到 " + redemption.heldUntil + " 为止，已经过期，请重新办理")
                : Optional.empty();
    }
}
