package org.touyan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.access.PasswordRules.Owner;

class PasswordRulesTest {
    private static final Owner CLERK = new Owner("zhangli", "黄小明", "浦江县", false);
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "Dragon-88-88, 太常见",
        "!!Sup3rm4n99, 太常见",
        "Call-13907261584, 手机号",
        "Huangxiaoming-7, 姓名",
        "黄小明-Aa-7-Bb8, 姓名",
        "My-Pujiang-26-x, 县名",
        "Goose-23456-fly, 连续",
        "Goose-xxxxx-fly7, 连续",
    })
    void whatIsGuessedFirstIsRefused(String password, String reason) {
        assertTrue(
                rules.refusal(password, CLERK).orElse("accepted").contains(reason),
                () -> password + ": " + rules.refusal(password, CLERK));
    }

    @Test
    void anAdministratorsIsLonger() {
        Owner auditor = new Owner("audit", "孙审计", "浦江县", true);
        assertEquals(Optional.of("密码至少 15 位"), rules.refusal("Goose-flies-7x", auditor));
        assertEquals(Optional.empty(), rules.refusal("Goose-flies-7xy", auditor));
        assertEquals(Optional.empty(), rules.refusal("Goose-fl7x", CLERK));
    }

    @Test
    void aRunIsFiveLong() {
        assertTrue(PasswordRules.hasRun("x98765y"));
        assertTrue(PasswordRules.hasRun("abcde"));
        assertFalse(PasswordRules.hasRun("abcd-1234-2468"));
        assertFalse(PasswordRules.hasRun("11223344"));
    }
}
