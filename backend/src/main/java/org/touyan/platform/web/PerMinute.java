package org.touyan.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.touyan.platform.web.Problem.Code;

/** Counts calls by whoever makes them and refuses those that are too many in a minute; each node counts for itself. */
public final class PerMinute {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private final Cache<String, AtomicInteger> calls;

    /** @param callers remembered at once, at most */
    public PerMinute(int callers) {
        calls = Caffeine.newBuilder()
                .maximumSize(callers)
                .expireAfterWrite(WINDOW)
                .build();
    }

    /** @param most calls a minute. @param refusal what the caller reads when there were more */
    public void count(String caller, int most, String refusal) {
        if (of(caller).incrementAndGet() > most) {
            throw ProblemException.retryLater(Code.TOO_MANY, refusal, WINDOW.toSeconds());
        }
    }

    public void giveBack(String caller) {
        of(caller).decrementAndGet();
    }

    private AtomicInteger of(String caller) {
        return calls.get(String.valueOf(caller), key -> new AtomicInteger());
    }
}
