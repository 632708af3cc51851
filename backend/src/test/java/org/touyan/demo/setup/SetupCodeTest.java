package org.touyan.demo.setup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.signin.SignInThrottle;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SetupCodeTest {
    @Inject
    Settings settings;

    @Inject
    SignInThrottle throttle;

    @Inject
    RequestInfo request;

    @Test
    void isAskedForWhereMoreThanThisMachineReachesThePort() {
        assertTrue(SetupCode.isLoopback("127.0.0.1"));
        assertTrue(SetupCode.isLoopback("localhost"));
        assertFalse(SetupCode.isLoopback("0.0.0.0"));
        assertFalse(SetupCode.isLoopback("10.1.2.3"));
        assertDoesNotThrow(() -> new SetupCode(settings, throttle, request, "127.0.0.1").require(null));
    }

    @Test
    @ActivateRequestContext
    void isOneForAllNodesAndNothingElseOpens() {
        SetupCode node = new SetupCode(settings, throttle, request, "0.0.0.0");
        SetupCode other = new SetupCode(settings, throttle, request, "0.0.0.0");
        node.announce();
        String code = settings.find("setup.code").orElseThrow();
        assertTrue(code.matches("[2-9A-HJ-NP-X]{4}-[2-9A-HJ-NP-X]{4}"), code);
        assertDoesNotThrow(() -> other.require(" " + code.toLowerCase(Locale.ROOT)));
        for (String wrong : new String[] {null, "", "AAAA-AAAA"}) {
            ProblemException refused = assertThrows(ProblemException.class, () -> node.require(wrong));
            assertEquals("code", refused.errors.get(0).field());
        }
    }
}
