package org.touyan.access.signon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;

/**
 * What must be remembered while a person is away at the provider: sealed in a cookie, so that any instance of the server
 * may receive him back. Unlike the session's cookie this one is sent when another site sends the browser here.
 *
 * @param from page of ours to go on to
 */
record SignOnTicket(String state, String nonce, String verifier, String from, Instant until) {
    static final String COOKIE = "touyan_sign_on";
    static final String PATH = "/api/v1/sign-on";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String PURPOSE = "sign-on.ticket";
    private static final UUID NO_ROW = new UUID(0, 0);

    static SignOnTicket fresh(String from, Instant now) {
        return new SignOnTicket(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), from, now.plus(LIFE));
    }

    NewCookie cookie(FieldCipher cipher, ObjectMapper json, boolean secure) {
        try {
            byte[] sealed = cipher.encrypt(json.writeValueAsString(this), PURPOSE, NO_ROW);
            return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE, secure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static NewCookie cleared(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private static NewCookie cookie(String value, Duration life, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) life.toSeconds())
                .build();
    }

    /** Empty for a cookie that is missing, forged, or too old. */
    static Optional<SignOnTicket> read(String cookie, FieldCipher cipher, ObjectMapper json, Instant now) {
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = cipher.decrypt(Base64.getUrlDecoder().decode(cookie), PURPOSE, NO_ROW);
            return Optional.of(json.readValue(text, SignOnTicket.class)).filter(ticket -> now.isBefore(ticket.until));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
