package org.touyan.access.signon;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Half of a sign-in: the provider has vouched for a person whose account here has a second factor. Opens nothing without
 * a code, and nothing at all once the account's rights or password were changed.
 */
record SignOnPass(UUID account, int epoch, Instant until) {
    static final String COOKIE = "touyan_sign_on_pass";
    static final Duration LIFE = Duration.ofMinutes(5);
}
