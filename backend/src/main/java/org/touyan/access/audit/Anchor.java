package org.touyan.access.audit;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement of how far the chain had come: link {@code number} was {@code hash} at that time. Whoever cuts off the
 * end of the chain contradicts every later anchor.
 */
record Anchor(Kind kind, long number, byte[] hash, Instant at, byte[] signature) {
    private static final int CODE_BYTES = 8;

    enum Kind {
        /** The last link. */
        HEAD,
        /** Once an hour, never changed again. */
        HOURLY,
        /** All links up to this one were deleted when their time was over. */
        PRUNED
    }

    /** What an auditor keeps outside the system: {@code 10240-9f86d081884c7d65}. */
    String code() {
        return number + "-" + HexFormat.of().formatHex(hash, 0, CODE_BYTES);
    }

    /** Whether the code, which somebody kept, names this very link. */
    static boolean matches(String code, long number, byte[] hash) {
        return code.equals(new Anchor(null, number, hash, null, null).code());
    }
}
