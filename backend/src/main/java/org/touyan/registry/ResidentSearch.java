package org.touyan.registry;

import java.time.LocalDate;
import java.util.Locale;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/**
 * What a search text means: a whole ID or phone number is looked up by its blind index, a whole household number is its
 * people, four digits are a phone's tail, letters pinyin initials, the rest a name.
 */
record ResidentSearch(String column, String restriction, Object[] values) {
    private static final ResidentSearch ALL = new ResidentSearch(null, "", new Object[0]);
    private static final ResidentSearch NOBODY = new ResidentSearch(null, "and 1 = 0", new Object[0]);

    static ResidentSearch of(String q, FieldCipher cipher, LocalDate today) {
        String name = Texts.personName(q);
        if (name == null) {
            return ALL;
        }
        String code = Texts.code(name);
        if (code.matches("\\d{15}|\\d{17}[\\dX]")) {
            return ofIdNumber(code, cipher, today);
        }
        if (code.matches("\\d{4}")) {
            return new ResidentSearch(null, "and r.phone_tail = ?", new Object[] {code});
        }
        if (code.matches("[+\\d-]+")) {
            String phone = Phone.parse(code);
            return phone == null
                    ? NOBODY
                    : new ResidentSearch(null, "and r.phone_index = ?", new Object[] {cipher.blindIndex(phone)});
        }
        if (code.matches("[A-Z0-9]+")) {
            String initials = code.toLowerCase(Locale.ROOT);
            return new ResidentSearch(
                    "initials", "and r.initials >= ? and r.initials < ?", new Object[] {initials, initials + "~"});
        }
        return new ResidentSearch("name", "and r.name like ? escape '!'", new Object[] {Texts.like(name) + "%"});
    }

    private static ResidentSearch ofIdNumber(String code, FieldCipher cipher, LocalDate today) {
        try {
            byte[] index = cipher.blindIndex(IdNumber.parse(code, today).number());
            return new ResidentSearch(null, "and r.id_number_index = ?", new Object[] {index});
        } catch (IdNumber.Invalid e) {
            return new ResidentSearch(
                    null, "and r.household_id = (select n.id from household n where n.number = ?)", new Object[] {code
                    });
        }
    }

    /** True when nothing but place and other filters choose the rows. */
    boolean isEmpty() {
        return this == ALL;
    }

    void restrict(Sql sql) {
        sql.add(restriction, values);
    }
}
