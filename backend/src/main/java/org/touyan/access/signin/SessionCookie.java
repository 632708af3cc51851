package org.touyan.access.signin;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The one cookie: out of reach of scripts, never sent from another site. */
public final class SessionCookie {
    public static final String NAME = "touyan_session";

    private SessionCookie() {}

    public static NewCookie of(SessionToken token, Duration life, boolean secure) {
        return cookie(token.text(), (int) life.toSeconds(), secure);
    }

    static NewCookie cleared(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(seconds)
                .build();
    }
}
