package org.touyan.platform.excel;

/** {@code AB12}: letters for the column, digits for the row. */
final class CellReference {
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private CellReference() {}

    /** From 0. */
    static int column(String reference) throws WorkbookRefused {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
            if (column > LAST_COLUMN) {
                break;
            }
        }
        if (column == 0 || column > LAST_COLUMN) {
            throw broken();
        }
        return column - 1;
    }

    /** From 1. */
    static int row(String reference) throws WorkbookRefused {
        int start = reference.length();
        while (start > 0 && Character.isDigit(reference.charAt(start - 1))) {
            start--;
        }
        return number(reference.substring(start));
    }

    /** A row's own number, from 1. */
    static int number(String digits) throws WorkbookRefused {
        try {
            int row = digits.length() > 7 ? 0 : Integer.parseInt(digits);
            if (row >= 1 && row <= LAST_ROW) {
                return row;
            }
        } catch (NumberFormatException e) {
            throw broken();
        }
        throw broken();
    }

    private static WorkbookRefused broken() {
        return new WorkbookRefused("文件里的单元格位置不正确，请在 Excel 中重新保存后再上传");
    }
}
