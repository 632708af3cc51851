package org.touyan.access.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

class SignInLimitsTest {
    @Test
    void locksTwiceAsLongEachTimeUpToADay() {
        assertEquals(Duration.ofMinutes(15), SignInFailures.delay(5));
        assertEquals(Duration.ofMinutes(30), SignInFailures.delay(6));
        assertEquals(Duration.ofMinutes(60), SignInFailures.delay(7));
        assertEquals(Duration.ofHours(16), SignInFailures.delay(11));
        assertEquals(Duration.ofHours(24), SignInFailures.delay(12));
        assertEquals(Duration.ofHours(24), SignInFailures.delay(5000));
    }

    @Test
    void letsAnOfficeBehindOneAddressIn() {
        SignInThrottle throttle = new SignInThrottle(10);
        for (int i = 0; i < 100; i++) {
            throttle.count("10.0.0.1");
            throttle.giveBack("10.0.0.1");
        }
        assertDoesNotThrow(() -> throttle.count("10.0.0.1"));
    }

    @Test
    void slowsOneAddressDownAndNoOther() {
        SignInThrottle throttle = new SignInThrottle(10);
        for (int i = 0; i < 10; i++) {
            assertDoesNotThrow(() -> throttle.count("10.0.0.1"));
        }
        ProblemException refusal = assertThrows(ProblemException.class, () -> throttle.count("10.0.0.1"));
        assertEquals(Code.TOO_MANY, refusal.code);
        assertEquals(60, refusal.retryAfter);
        assertDoesNotThrow(() -> throttle.count("10.0.0.2"));
    }
}
