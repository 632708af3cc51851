package org.touyan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.platform.web.PerMinute;

/**
 * So many failed sign-ins a minute from one address, each node counting for itself; the lock-out per account is shared. A
 * whole office sits behind one address in the morning, so a right password gives its place back.
 */
@ApplicationScoped
public class SignInThrottle {
    private final int perMinute;
    private final PerMinute attempts = new PerMinute(100_000);

    SignInThrottle(@ConfigProperty(name = "touyan.sign-in.per-minute", defaultValue = "10") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Before the password is looked at, so that many at once do not slip through. */
    public void count(String ip) {
        attempts.count(ip, perMinute, "尝试登录过于频繁，请一分钟后再试");
    }

    public void giveBack(String ip) {
        attempts.giveBack(ip);
    }
}
