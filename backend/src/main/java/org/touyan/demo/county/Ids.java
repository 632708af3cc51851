package org.touyan.demo.county;

import java.time.Instant;
import java.util.UUID;

/** UUIDv7 in ascending order, the same at every run: rows arrive in the order of their primary key. */
public final class Ids {
    private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private final long kind;
    private long next;

    /** @param kind keeps the ids of two tables apart */
    public Ids(int kind) {
        this.kind = kind;
    }

    public UUID next() {
        return at(kind, next++);
    }

    /** The n-th of that kind, for whoever must name it without having made it. */
    static UUID at(long kind, long n) {
        long high = (EPOCH + (n >>> 8)) << 16 | 0x7000 | (n & 0xFF) << 4 | kind;
        return new UUID(high, 0x8000000000000000L | mix(n * 16 + kind) >>> 2);
    }

    /** Scatters the low half, as in a real id. */
    private static long mix(long n) {
        long z = (n + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
