package org.touyan.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class BusinessDaysTest {
    @Inject
    ValidatorFactory validators;

    /** A village meets on the morning of the first: for UTC that day has not come yet. */
    @Test
    void whatABodySaysIsComparedWithTheBusinessDay() {
        assertEquals(BusinessTime.ZONE, validators.getClockProvider().getClock().getZone());
    }
}
