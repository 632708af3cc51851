package org.touyan.registry.imports;

import java.util.List;

/**
 * How a column is read, and what the template says of it.
 *
 * @param width in characters; a Chinese one counts two
 * @param longest characters at most, 0 where the type says it
 * @param example what the first example of the template holds
 * @param aliases other titles that offices give it
 * @param codes null but for {@link Type#CODE}
 */
public record ColumnSpec(
        String title,
        int width,
        Type type,
        int longest,
        String note,
        String example,
        List<String> aliases,
        SpokenCodes codes) {

    enum Type {
        TEXT,
        NAME,
        CODE,
        DATE,
        ID_NUMBER,
        PHONE,
        YES_NO
    }

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_CODE = 60;

    public static ColumnSpec text(
            String title, int width, int longest, String note, String example, String... aliases) {
        return new ColumnSpec(title, width, Type.TEXT, longest, note, example, List.of(aliases), null);
    }

    /** A person's name. */
    public static ColumnSpec name(String title, String note, String example, String... aliases) {
        return new ColumnSpec(title, 12, Type.NAME, LONGEST_NAME, note, example, List.of(aliases), null);
    }

    public static ColumnSpec idNumber(String note) {
        return new ColumnSpec(
                "身份证号",
                22,
                Type.ID_NUMBER,
                LONGEST_NUMBER,
                note,
                "",
                List.of("身份证", "身份证号码", "公民身份号码", "公民身份证号", "公民身份证号码", "证件号码", "证件号", "居民身份证号", "居民身份证号码"),
                null);
    }

    public static ColumnSpec phone() {
        return new ColumnSpec(
                "联系电话",
                16,
                Type.PHONE,
                LONGEST_NUMBER,
                "手机号，或带区号的固定电话",
                "",
                List.of("电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "本人电话"),
                null);
    }

    public static ColumnSpec date(String title, String note, String example, String... aliases) {
        return new ColumnSpec(title, 14, Type.DATE, 0, note, example, List.of(aliases), null);
    }

    public static ColumnSpec yesNo(String title, int width, String note, String example, String... aliases) {
        return new ColumnSpec(title, width, Type.YES_NO, 0, note, example, List.of(aliases), null);
    }

    public static ColumnSpec code(
            String title, int width, SpokenCodes codes, String note, String example, String... aliases) {
        return new ColumnSpec(title, width, Type.CODE, LONGEST_CODE, note, example, List.of(aliases), codes);
    }

    /** For the drop-down; empty where anything may be written. */
    List<String> options() {
        return switch (type) {
            case CODE -> codes.names();
            case YES_NO -> List.of("是", "否");
            default -> List.of();
        };
    }

    /** A stored value as people read it; null for none. */
    public String words(Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case CODE -> codes.name((String) value);
            case YES_NO -> Boolean.TRUE.equals(value) ? "是" : "否";
            default -> value.toString();
        };
    }
}
