package org.touyan.access.factor;

import java.time.Instant;

/** What an authenticator would show, for tests of other packages. */
public final class TotpCodes {
    private TotpCodes() {}

    /** @param ahead steps from now: each code is good once */
    public static String now(String secret, Instant now, int ahead) {
        return Totp.code(Totp.bytes(secret), Totp.step(now) + ahead);
    }
}
