package org.touyan.platform.excel;

/**
 * A cell as it stands in the file.
 *
 * @param text the number as written, {@code 3.30726198001010E+17} too; {@code 1} or {@code 0} of a truth value
 * @param formula whether the value is the stored result of a formula; empty text when none was stored
 */
public record SheetCell(Kind kind, String text, boolean formula) {
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        BOOLEAN,
        /** {@code #REF!} and its like. */
        ERROR
    }

    public static SheetCell of(String text) {
        return new SheetCell(Kind.TEXT, text, false);
    }

    boolean isBlank() {
        return !formula && text.isBlank();
    }
}
