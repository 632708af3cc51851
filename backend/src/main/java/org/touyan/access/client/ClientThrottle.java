package org.touyan.access.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** So many requests a minute from each client, each node counting for itself: one system's loop must not slow people. */
@ApplicationScoped
public class ClientThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private final Cache<String, AtomicInteger> calls =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WINDOW).build();

    /** People are not counted. */
    public void count(SecurityIdentity identity) {
        Integer most = identity.getAttribute(ClientIdentities.PER_MINUTE);
        if (most != null
                && calls.get(identity.getPrincipal().getName(), key -> new AtomicInteger())
                                .incrementAndGet()
                        > most) {
            throw ProblemException.retryLater(Code.TOO_MANY, "调用过于频繁，每分钟最多 " + most + " 次", WINDOW.toSeconds());
        }
    }
}
