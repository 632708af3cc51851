package org.touyan.platform.text;

/** How personal numbers look in every view and export (DOMAIN §8.4). */
public final class Masking {
    private Masking() {}

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
