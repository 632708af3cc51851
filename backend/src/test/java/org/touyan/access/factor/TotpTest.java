package org.touyan.access.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @Test
    void countsAsTheStandardDoes() {
        Map.of(
                        59L, "287082",
                        1111111109L, "081804",
                        1111111111L, "050471",
                        1234567890L, "005924",
                        2000000000L, "279037",
                        20000000000L, "353130")
                .forEach((time, code) -> {
                    Instant now = Instant.ofEpochSecond(time);
                    assertEquals(code, Totp.code(SECRET, Totp.step(now)));
                    assertEquals(Totp.step(now), Totp.match(SECRET, code, now).orElseThrow());
                });
    }

    @Test
    void allowsAClockToBeHalfAMinuteWrong() {
        Instant now = Instant.ofEpochSecond(1111111111L);
        assertTrue(Totp.match(SECRET, "050471", now.plusSeconds(30)).isPresent());
        assertTrue(Totp.match(SECRET, "050471", now.minusSeconds(30)).isPresent());
        assertTrue(Totp.match(SECRET, "050471", now.plusSeconds(90)).isEmpty());
        assertTrue(Totp.match(SECRET, "050472", now).isEmpty());
        assertTrue(Totp.match(SECRET, "", now).isEmpty());
    }

    @Test
    void writesSecretsForTheHand() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(SECRET));
        byte[] some = new byte[20];
        new Random(7).nextBytes(some);
        assertArrayEquals(some, Totp.bytes(Totp.base32(some)));
        assertEquals(
                "otpauth://totp/%E5%A4%B4%E9%9B%81:zhang.li?secret=ABC&issuer=%E5%A4%B4%E9%9B%81&algorithm=SHA1&digits=6&period=30",
                Totp.uri("头雁", "zhang.li", "ABC"));
    }
}
