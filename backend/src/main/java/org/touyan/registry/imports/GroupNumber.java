package org.touyan.registry.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touyan.platform.text.Texts;

/** A villager group's number as people write it: 3, 03, 3组, 第三村民小组, 十二组. */
final class GroupNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern WRITTEN =
            Pattern.compile("第?(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:号|村民小组|居民小组|小组|组)*");

    private GroupNumber() {}

    /** Two digits, null when it is none. */
    static String parse(String written) {
        String text = Texts.code(written);
        Matcher parts = WRITTEN.matcher(text == null ? "" : text.replaceFirst("\\.0$", ""));
        if (!parts.matches()) {
            return null;
        }
        String number = parts.group(1);
        int value = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : chinese(number);
        return value == 0 ? null : "%02d".formatted(value);
    }

    private static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
