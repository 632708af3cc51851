package org.touyan.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Pinyin initials for search: 浦江县 → pjx. Letters and digits stay, other characters are dropped. */
public final class Pinyin {
    private static final ConcurrentMap<Integer, String> PLAIN = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Integer, String> SURNAME = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** @param max letters at most, to fit a column */
    public static String initials(String text, int max) {
        StringBuilder initials = new StringBuilder();
        text.codePoints().forEach(c -> initials.append(PLAIN.computeIfAbsent(c, x -> initial(x, Holder.PLAIN))));
        return cut(initials, max);
    }

    /** The whole of it in small letters: 浦江 → pujiang; what is no letter is dropped. */
    public static String letters(String text) {
        return Holder.PLAIN.transliterate(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** As {@link #initials} with the first character read as a surname is: 单立人 → slr, 曾国 → zg. */
    public static String nameInitials(String name, int max) {
        if (name.isEmpty()) {
            return "";
        }
        int first = name.codePointAt(0);
        StringBuilder initials = new StringBuilder(SURNAME.computeIfAbsent(first, x -> initial(x, Holder.SURNAME)));
        return cut(initials.append(initials(name.substring(Character.charCount(first)), max)), max);
    }

    private static String cut(StringBuilder initials, int max) {
        return initials.length() > max ? initials.substring(0, max) : initials.toString();
    }

    private static String initial(int codePoint, Transliterator latin) {
        String character = Character.toString(codePoint);
        String text = (codePoint < 0x2E80 ? character : latin.transliterate(character)).strip();
        String first = text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT);
        return first.matches("[a-z0-9]") ? first : "";
    }

    /** Made on first use: the tables take 100 ms to load, which start-up need not pay. */
    private static final class Holder {
        static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        static final Transliterator SURNAME = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    }
}
