package org.touyan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.touyan.access.SignInFailureRepository;

/**
 * Locks a name after five wrong passwords: 15 minutes, then twice as long with every further one, up to a day. A name
 * that no account has is counted alike, so that the lock tells nothing. Forgotten after a day without failures.
 */
@ApplicationScoped
public class SignInFailures {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final SignInFailureRepository failures;
    private final Clock clock;

    SignInFailures(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** Null when the name is not locked. */
    @Transactional
    public Instant lockedUntil(String username) {
        Instant now = clock.instant();
        return failures.find(username)
                .map(SignInFailureRepository.Failure::lockedUntil)
                .filter(until -> until.isAfter(now))
                .orElse(null);
    }

    /** @return until when the name is locked now, or null */
    @Transactional
    public Instant failed(String username) {
        Instant now = clock.instant();
        int attempts = failures.add(username, now, now.minus(LONGEST));
        if (attempts < FREE) {
            return null;
        }
        Instant until = now.plus(delay(attempts));
        failures.lock(username, until);
        return until;
    }

    static Duration delay(int attempts) {
        int doublings = Math.min(attempts - FREE, 10);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
