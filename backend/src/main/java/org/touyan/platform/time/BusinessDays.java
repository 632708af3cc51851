package org.touyan.platform.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** "Not later than today" is about the business day too, in whatever time zone the machine runs. */
@Singleton
class BusinessDays implements ClockProvider {
    private final Clock clock;

    BusinessDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
