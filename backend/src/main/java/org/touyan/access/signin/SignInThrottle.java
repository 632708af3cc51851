package org.touyan.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/**
 * So many failed sign-ins a minute from one address, each node counting for itself; the lock-out per account is shared. A
 * whole office sits behind one address in the morning, so a right password gives its place back.
 */
@ApplicationScoped
public class SignInThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private final int perMinute;
    private final Cache<String, AtomicInteger> attempts =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();

    SignInThrottle(@ConfigProperty(name = "touyan.sign-in.per-minute", defaultValue = "10") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Before the password is looked at, so that many at once do not slip through. */
    public void count(String ip) {
        if (of(ip).incrementAndGet() > perMinute) {
            throw ProblemException.retryLater(Code.TOO_MANY, "尝试登录过于频繁，请一分钟后再试", WINDOW.toSeconds());
        }
    }

    public void giveBack(String ip) {
        of(ip).decrementAndGet();
    }

    private AtomicInteger of(String ip) {
        return attempts.get(String.valueOf(ip), key -> new AtomicInteger());
    }
}
