package org.touyan.registry;

import java.util.Locale;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/** What a search text means: digits are a phone's tail or a number, letters pinyin initials, the rest a name. */
record HouseholdSearch(Kind kind, String text) {
    enum Kind {
        NONE,
        PHONE_TAIL,
        NUMBER,
        INITIALS,
        NAME
    }

    static HouseholdSearch of(String q) {
        String name = Texts.personName(q);
        if (name == null) {
            return new HouseholdSearch(Kind.NONE, null);
        }
        String code = Texts.code(name);
        if (code.matches("\\d{4}")) {
            return new HouseholdSearch(Kind.PHONE_TAIL, code);
        }
        if (code.matches("\\d+")) {
            return new HouseholdSearch(Kind.NUMBER, code);
        }
        return code.matches("[A-Z0-9]+")
                ? new HouseholdSearch(Kind.INITIALS, code.toLowerCase(Locale.ROOT))
                : new HouseholdSearch(Kind.NAME, name);
    }

    /** Prefixes only: each is a range of an index. */
    void restrict(Sql sql) {
        switch (kind) {
            case NONE -> {}
            case PHONE_TAIL -> sql.add("and h.phone_tail = ?", text);
            case NUMBER -> sql.add("and h.number >= ? and h.number < ?", text, text + "~");
            case INITIALS -> sql.add("and h.head_initials >= ? and h.head_initials < ?", text, text + "~");
            case NAME -> sql.add("and h.head_name like ? escape '!'", Texts.like(text) + "%");
        }
    }
}
