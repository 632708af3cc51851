package org.touyan.registry.unit;

import org.touyan.platform.text.Texts;

/** 统一社会信用代码, GB 32100-2015: authority 1, class 1, division 6, organ 9 (GB 11714), check character. */
public final class CreditCode {
    /** Without I O S V Z, which look like digits; a character's place is its value. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Why a code was refused, fit to show. */
    public static final class Invalid extends Exception {
        private Invalid(String message) {
            super(message);
        }
    }

    /** The stored form of what people type: 18 capitals and digits. */
    public static String parse(String typed) throws Invalid {
        String code = Texts.code(typed);
        if (code == null || code.length() != LENGTH) {
            throw new Invalid("统一社会信用代码应为 18 位");
        }
        if (code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            throw new Invalid("统一社会信用代码只含数字和大写字母，不用 I、O、S、V、Z");
        }
        if (!code.substring(2, 8).matches("\\d{6}")) {
            throw new Invalid("统一社会信用代码第 3 至 8 位应为行政区划数字");
        }
        if (code.charAt(LENGTH - 1) != checkCharacter(code)) {
            throw new Invalid("统一社会信用代码校验位不正确，请核对是否输错");
        }
        return code;
    }

    /** Of a code's first 17 characters: weights are powers of 3 modulo 31. */
    public static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
