package org.touyan.access.client;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.platform.web.PerMinute;

/** So many requests a minute from each client, each node counting for itself: one system's loop must not slow people. */
@ApplicationScoped
public class ClientThrottle {
    private final PerMinute calls = new PerMinute(10_000);

    /** People are not counted. */
    public void count(SecurityIdentity identity) {
        Integer most = identity.getAttribute(ClientIdentities.PER_MINUTE);
        if (most != null) {
            calls.count(identity.getPrincipal().getName(), most, "调用过于频繁，每分钟最多 " + most + " 次");
        }
    }
}
