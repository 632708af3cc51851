package org.touyan.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How personal numbers look in every view and export (DOMAIN §8.4). */
public final class Masking {
    /** With a birth date in it, so that few household numbers are taken for one. */
    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])");

    private Masking() {}

    /** What somebody typed, a search or a reason: the ID and mobile numbers in it masked; null stays null. */
    public static String typed(String text) {
        if (text == null) {
            return null;
        }
        String code = Texts.code(text);
        String looked = code != null && hasNumber(code) ? code : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return hasNumber(looked) ? masked(looked) : text;
    }

    /** Whether an ID or mobile number stands in it in full. */
    public static boolean hasNumber(CharSequence text) {
        return ID_NUMBER.matcher(text).find() || PHONE.matcher(text).find();
    }

    private static String masked(String text) {
        String withoutIds = ID_NUMBER.matcher(text).replaceAll(found -> idNumber(found.group()));
        return PHONE.matcher(withoutIds).replaceAll(found -> phone(found.group()));
    }

    /** {@code 330726********1234}: the first 6 and the last 4. */
    public static String idNumber(String number) {
        return number == null ? null : number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }

    /** 王小明 → 王**: the first character, for a compound surname too. */
    public static String name(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** {@code 138****5678}; a landline keeps its last 4. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        int tail = Math.min(4, phone.length() / 2);
        int head = phone.length() == 11 ? 3 : 0;
        return phone.substring(0, head)
                + "*".repeat(phone.length() - head - tail)
                + phone.substring(phone.length() - tail);
    }
}
