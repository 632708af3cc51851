package org.touyan.registry;

import java.util.regex.Pattern;
import org.touyan.platform.text.Texts;

/** Phone numbers as they are stored and compared: digits only. */
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}\\d{7,8}");

    private Phone() {}

    /** The stored form of what people type, null when it is no phone number. */
    public static String parse(String typed) {
        String digits = Texts.code(typed);
        if (digits == null) {
            return null;
        }
        digits = digits.replaceFirst("^(\\+?86)(?=1[3-9])", "").replaceAll("[-()—]", "");
        return MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches() ? digits : null;
    }
}
