package org.touyan.demo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.touyan.access.signin.SignInThrottle;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

/**
 * Who makes the county is whoever can read the server's log, not whoever comes first: asked for where more than this
 * machine reaches the port. One for all nodes, in the settings; worth nothing once the county stands.
 */
@ApplicationScoped
class SetupCode {
    private static final Logger LOG = Logger.getLogger(SetupCode.class);
    private static final String SETTING = "setup.code";
    /** Without look-alikes; eight of them are 39 bits, and an address may try ten times a minute. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWX";

    private final Settings settings;
    private final SignInThrottle throttle;
    private final RequestInfo request;
    private final boolean needed;

    SetupCode(
            Settings settings,
            SignInThrottle throttle,
            RequestInfo request,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.settings = settings;
        this.throttle = throttle;
        this.request = request;
        this.needed = !isLoopback(host);
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    boolean needed() {
        return needed;
    }

    /** Once a start, while there is no county. */
    void announce() {
        if (needed) {
            LOG.warnf("No county yet. The set-up wizard asks for this code: %s", code());
        }
    }

    private String code() {
        StringBuilder fresh = new StringBuilder();
        new SecureRandom().ints(8, 0, LETTERS.length()).forEach(i -> fresh.append(LETTERS.charAt(i)));
        return settings.keep(SETTING, fresh.insert(4, '-').toString());
    }

    /** @param typed null for none */
    void require(String typed) {
        if (!needed) {
            return;
        }
        throttle.count(request.ip());
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!code().equals(code)) {
            throw ProblemException.invalid("code", "建县码不正确；它在服务器启动时写在日志里");
        }
        throttle.giveBack(request.ip());
    }
}
