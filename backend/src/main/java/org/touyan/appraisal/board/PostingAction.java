package org.touyan.appraisal.board;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.board.Posting.Status;
import org.touyan.platform.scope.Permission;

/** The workflow of a posting: a draft is signed by a second person or dropped; what hangs is taken down. */
enum PostingAction {
    SIGN("sign", "board.sign", Permission.APPRAISAL_VILLAGE, Status.DRAFT, Status.POSTED),
    DROP("drop", "board.drop", Permission.APPRAISAL_ROUND, Status.DRAFT, Status.DROPPED),
    TAKE_DOWN("take-down", "board.take-down", Permission.APPRAISAL_ROUND, Status.POSTED, Status.TAKEN_DOWN);

    static final String PATTERN = "sign|drop|take-down";

    final String text;
    final String trail;
    final String permission;
    final Status from;
    final Status to;

    PostingAction(String text, String trail, String permission, Status from, Status to) {
        this.text = text;
        this.trail = trail;
        this.permission = permission;
        this.from = from;
        this.to = to;
    }

    static PostingAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    Optional<String> refusal(Posting posting, UUID account) {
        if (posting.status != from) {
            return Optional.of(from == Status.DRAFT ? "已签发或已撤下，不能再办" : "不在榜上");
        }
        return this == SIGN ? posting.refusalToSign(account) : Optional.empty();
    }
}
