package org.touyan.access.signon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.web.RequestInfo;

/** What the way through sign-on must remember, sealed in the browser itself: any instance of the server can go on with it. */
@ApplicationScoped
class SealedCookies {
    private static final String PATH = SignOnTicket.PATH;
    private static final UUID NO_ROW = new UUID(0, 0);

    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final RequestInfo request;

    SealedCookies(FieldCipher cipher, ObjectMapper json, RequestInfo request) {
        this.cipher = cipher;
        this.json = json;
        this.request = request;
    }

    NewCookie seal(String name, Object content, Duration life, SameSite sameSite) {
        try {
            byte[] sealed = cipher.encrypt(json.writeValueAsString(content), purpose(name), NO_ROW);
            return cookie(name, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), life, sameSite);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    NewCookie cleared(String name) {
        return cookie(name, "", Duration.ZERO, SameSite.LAX);
    }

    /** Empty for a cookie that is missing or forged; the caller looks at its time. */
    <T> Optional<T> read(String name, String cookie, Class<T> type) {
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = cipher.decrypt(Base64.getUrlDecoder().decode(cookie), purpose(name), NO_ROW);
            return Optional.of(json.readValue(text, type));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String purpose(String name) {
        return "cookie." + name;
    }

    private NewCookie cookie(String name, String value, Duration life, SameSite sameSite) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.secure())
                .sameSite(sameSite)
                .maxAge((int) life.toSeconds())
                .build();
    }
}
