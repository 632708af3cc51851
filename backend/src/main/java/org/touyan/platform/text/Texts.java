package org.touyan.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings typed or imported text into the one form that is stored and searched. */
public final class Texts {
    /** Zero-width and direction marks: invisible, yet they make two equal names differ. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern DOTS = Pattern.compile("[\\u2022\\u30FB\\u2027\\uFF0E\\u00B7\\u2219\\u22C5]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Texts() {}

    /** NFC, no invisible characters, single spaces, trimmed; null for an empty text. */
    public static String clean(String text) {
        if (text == null || !text.isEmpty() && text.chars().allMatch(Texts::isPlain)) {
            return text;
        }
        String cleaned = SPACES.matcher(INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip();
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** A person's name: also the many look-alikes of the dot in 买买提·艾力 become U+00B7. */
    public static String personName(String text) {
        String cleaned = clean(text);
        return cleaned == null ? null : DOTS.matcher(cleaned).replaceAll("·");
    }

    /** Codes and numbers: full-width digits and letters become plain ones, spaces go, letters are capital. */
    public static String code(String text) {
        if (text != null && !text.isEmpty() && text.chars().allMatch(c -> isPlain(c) && !(c >= 'a' && c <= 'z'))) {
            return text;
        }
        String cleaned = clean(text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC));
        return cleaned == null ? null : cleaned.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** Most of what is typed: nothing to normalise, nothing invisible, no space. Spares an import of a county seconds. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Escapes {@code % _ !} for {@code like ? escape '!'}. */
    public static String like(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Control characters and half surrogates break exports and logs; no field takes them. */
    public static boolean isClean(CharSequence text) {
        return text.codePoints()
                .noneMatch(c -> (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
                        || c == 0x7F
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }
}
