package org.touyan.access.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.touyan.access.SessionRepository;
import org.touyan.access.SignInFailureRepository;
import org.touyan.access.policy.SecurityPolicy;

/** Takes away what has ended by itself. Every node may do it, at any time, twice. */
@ApplicationScoped
class SessionCleanup {
    private final SessionRepository sessions;
    private final SignInFailureRepository failures;
    private final Clock clock;
    private final SecurityPolicy policy;

    SessionCleanup(SessionRepository sessions, SignInFailureRepository failures, Clock clock, SecurityPolicy policy) {
        this.sessions = sessions;
        this.failures = failures;
        this.clock = clock;
        this.policy = policy;
    }

    @Scheduled(every = "10m", delayed = "5m", identity = "session-cleanup")
    @Transactional
    void clean() {
        Instant now = clock.instant();
        sessions.deleteEnded(now, policy.now().idle());
        failures.deleteOlderThan(now.minus(Duration.ofDays(2)));
    }
}
