package org.touyan.access.audit;

import java.util.Optional;
import org.touyan.access.audit.AuditFinding.Kind;
import org.touyan.access.audit.AuditSealRepository.Link;

/** What an auditor kept of an earlier check, outside the reach of whoever can change the database. */
final class KeptCode {
    static final String PATTERN = "[1-9][0-9]{0,17}-[0-9a-f]{16}";

    private final String code;
    private final long number;
    private boolean seen;
    private boolean right;

    private KeptCode(String code, long number) {
        this.code = code;
        this.number = number;
    }

    /** @param code null for none @param pruned what lies up to there cannot be compared any more */
    static KeptCode of(String code, long pruned) {
        long number = code == null ? 0 : Long.parseLong(code.substring(0, code.indexOf('-')));
        return number <= pruned ? new KeptCode(null, 0) : new KeptCode(code, number);
    }

    void compare(Link link) {
        if (code != null && link.number() == number) {
            seen = true;
            right = Anchor.matches(code, number, link.hash());
        }
    }

    /** @param last the number at which the chain ends */
    Optional<AuditFinding> finding(long last) {
        if (code == null || right) {
            return Optional.empty();
        }
        boolean cut = !seen && number > last;
        return Optional.of(
                AuditFinding.cut(cut ? Kind.TAIL : Kind.ANCHOR, cut ? last + 1 : number, number, null, null));
    }
}
