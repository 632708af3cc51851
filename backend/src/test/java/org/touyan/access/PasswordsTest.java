package org.touyan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

class PasswordsTest {
    private final Passwords passwords = new Passwords(2, 3000);
    private final PasswordRules rules = new PasswordRules();

    @Test
    void hashesWithArgon2idAndASaltOfItsOwn() {
        String hash = passwords.hash("Goose-flies-1st");
        assertTrue(hash.startsWith("$argon2id$v=19$m=7168,t=5,p=1$"), hash);
        assertTrue(passwords.matches("Goose-flies-1st", hash));
        assertFalse(passwords.matches("Goose-flies-2nd", hash));
        assertFalse(passwords.matches("Goose-flies-1st", null));
        assertFalse(hash.equals(passwords.hash("Goose-flies-1st")));
    }

    /** Made by password4j, which the product used before. */
    @Test
    void knowsHashesThatOthersMade() {
        String hash =
                "$argon2id$v=19$m=7168,t=5,p=1$Pm6UMToTuHEhyQixRNXbVw$oP3Qd+rjsBu0tKnlS0uuwtSLyBDTU1j33/hVvh2QUtE";
        assertTrue(passwords.matches("密码 Touyan@2026", hash));
        assertFalse(passwords.matches("密码 Touyan@2027", hash));
        assertFalse(passwords.matches("密码 Touyan@2026", hash.replace("argon2id", "argon2i")));
        assertFalse(passwords.matches("密码 Touyan@2026", "Touyan@2026"));
    }

    @Test
    void refusesWhenNoPlaceGetsFree() {
        Passwords full = new Passwords(0, 10);
        ProblemException refusal = assertThrows(ProblemException.class, () -> full.hash("x"));
        assertEquals(Code.UNAVAILABLE, refusal.code);
        assertEquals(5, refusal.retryAfter);
    }

    private Optional<String> refusal(String password, String username, boolean apart) {
        return rules.refusal(password, new PasswordRules.Owner(username, "李四", "浦江县", apart));
    }

    @Test
    void makesOneTimePasswordsThatPassTheRules() {
        for (int i = 0; i < 200; i++) {
            String password = passwords.oneTime();
            assertEquals(Optional.empty(), refusal(password, "li.si", true), password);
        }
    }

    @Test
    void asksMoreOfAdministrators() {
        assertEquals(Optional.empty(), refusal("Wild-goose1", "li", false));
        assertEquals(Optional.of("密码至少 15 位"), refusal("Wild-goose1", "li", true));
        assertEquals(Optional.of("密码最多 128 位"), refusal("aB3-defgh".repeat(20), "li", false));
        assertEquals(Optional.empty(), refusal("大雁南飞一字排开Ab1", "li", false));
    }
}
