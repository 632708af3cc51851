package org.touyan.appraisal.scheme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All schemes and their enacted versions, in memory: a county has a handful, every entry and every score asks which one
 * holds, and what is enacted never changes. What another node enacts is known here within seconds; it begins with a
 * coming period.
 */
@ApplicationScoped
class SchemeBook {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final String ALL = "all";

    private final SchemeRepository schemes;
    private final SchemeVersionRepository versions;
    private final Cache<String, Pages> pages =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    SchemeBook(SchemeRepository schemes, SchemeVersionRepository versions) {
        this.schemes = schemes;
        this.versions = versions;
    }

    /** Fired by whoever writes a scheme or enacts a version. */
    record Changed() {}

    private record Pages(List<Scheme> schemes, List<Enacted> versions) {}

    /** Oldest first; to be read only. */
    List<Scheme> schemes() {
        return pages().schemes();
    }

    /** The enacted version for a period: the one that began last, on or before its first day; of two such the newer. */
    Optional<Enacted> inForce(UUID scheme, Period period) {
        return pages().versions().stream()
                .filter(version -> version.schemeId().equals(scheme))
                .filter(version -> !version.from().first().isAfter(period.first()))
                .max(Comparator.comparing((Enacted version) -> version.from().first())
                        .thenComparing(Enacted::number));
    }

    /** Whether a version was enacted for the period, or for one within it or before. */
    boolean began(UUID scheme, Period period) {
        return pages().versions().stream()
                .anyMatch(version -> version.schemeId().equals(scheme)
                        && !version.from().first().isAfter(period.last()));
    }

    /** Nobody waits for another's reading: who waits may hold the connection that it needs. */
    private Pages pages() {
        Pages kept = pages.getIfPresent(ALL);
        if (kept == null) {
            kept = new Pages(schemes.list("order by createdAt, id"), versions.enacted());
            pages.put(ALL, kept);
        }
        return kept;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed event) {
        pages.invalidateAll();
    }
}
