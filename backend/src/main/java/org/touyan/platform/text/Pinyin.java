package org.touyan.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Pinyin initials for search: 浦江县 → pjx. Letters and digits stay, other characters are dropped. */
public final class Pinyin {
    private static final ConcurrentMap<Integer, String> INITIALS = new ConcurrentHashMap<>();

    private Pinyin() {}

    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        text.codePoints().forEach(c -> initials.append(INITIALS.computeIfAbsent(c, Pinyin::initial)));
        return initials.toString();
    }

    /** As {@link #initials}, at most so many letters long, to fit a column. */
    public static String initials(String text, int max) {
        String initials = initials(text);
        return initials.length() > max ? initials.substring(0, max) : initials;
    }

    private static String initial(int codePoint) {
        String character = Character.toString(codePoint);
        String latin = codePoint < 0x2E80
                ? character
                : Holder.LATIN.transliterate(character).strip();
        String first = latin.isEmpty()
                ? ""
                : latin.substring(0, latin.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
        return first.matches("[a-z0-9]") ? first : "";
    }

    /** Made on first use: the tables take 100 ms to load, which start-up need not pay. */
    private static final class Holder {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    }
}
