package org.touyan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** One clock for the house; tests replace it. Instants are UTC in the database, business days are Asia/Shanghai. */
@ApplicationScoped
public class BusinessTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Today for statements: the database counts in UTC, whose day begins eight hours later. China has no summer time. */
    public static final String TODAY = "date(utc_timestamp() + interval 8 hour)";

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
