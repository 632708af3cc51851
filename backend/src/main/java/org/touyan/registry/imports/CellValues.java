package org.touyan.registry.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.Workbook;
import org.touyan.platform.text.Texts;
import org.touyan.registry.IdNumber;
import org.touyan.registry.Phone;
import org.touyan.registry.imports.ColumnSpec.Type;

/** What a cell says, read as its column is meant: the many ways in which people and Excel write the same thing. */
final class CellValues {
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]?0?0:00(?::00)?)?");
    private static final Set<String> YES = Set.of("是", "有", "对", "Y", "YES", "TRUE", "1", "√", "✓", "在", "常住");
    private static final Set<String> NO = Set.of("否", "无", "不是", "没有", "N", "NO", "FALSE", "0", "×", "X", "不在", "不");
    private static final Set<String> PLACEHOLDERS =
            Set.of("无", "没有", "暂无", "空", "不详", "不明", "不清楚", "未知", "未填", "N/A", "NA", "NULL", "NONE");
    /** Of a double: what has more digits was rounded. */
    private static final int EXACT_DIGITS = 15;

    /** Different texts of a column that are remembered; most columns have a few dozen. */
    private static final int REMEMBERED = 5_000;

    private final Workbook workbook;
    private final LocalDate today;
    private final Map<ImportColumn, Map<String, Object>> remembered = new HashMap<>();

    CellValues(Workbook workbook, LocalDate today) {
        this.workbook = workbook;
        this.today = today;
    }

    /** In its stored form: text, code, {@link LocalDate} or {@link Boolean}; null for an empty cell. */
    Object read(ImportColumn column, SheetCell cell) throws CellFault {
        if (cell == null) {
            return null;
        }
        if (cell.kind() == SheetCell.Kind.ERROR) {
            throw new CellFault("公式出错（" + cut(cell.text(), 12) + "）");
        }
        if (cell.formula() && cell.text().isEmpty()) {
            throw new CellFault("是没有结果的公式，请粘贴为数值");
        }
        boolean repeats =
                column.spec().type() != Type.ID_NUMBER && column.spec().type() != Type.PHONE;
        if (!repeats || cell.kind() != SheetCell.Kind.TEXT) {
            return parse(column.spec(), cell);
        }
        Map<String, Object> known = remembered.computeIfAbsent(column, one -> new HashMap<>());
        Object value = known.get(cell.text());
        if (value == null) {
            value = parse(column.spec(), cell);
            if (value != null && known.size() < REMEMBERED && cell.text().length() < 40) {
                known.put(cell.text(), value);
            }
        }
        return value;
    }

    private Object parse(ColumnSpec column, SheetCell cell) throws CellFault {
        return switch (column.type()) {
            case DATE -> date(cell);
            case ID_NUMBER -> idNumber(column, cell);
            case PHONE -> phone(column, cell);
            case YES_NO -> yesNo(cell);
            case CODE -> code(column, cell);
            case NAME -> Texts.personName(text(cell, column.longest()));
            case TEXT -> Texts.clean(text(cell, column.longest()));
        };
    }

    /** As it reads on the screen, more or less. */
    String plain(SheetCell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.kind()) {
            case NUMBER -> number(cell.text());
            case DATE -> {
                LocalDate day = serial(cell.text());
                yield day == null ? cell.text() : day.toString();
            }
            case BOOLEAN -> cell.text().equals("1") ? "是" : "否";
            default -> cell.text();
        };
    }

    private String text(SheetCell cell, int longest) throws CellFault {
        String text = plain(cell);
        if (!Texts.isClean(text)) {
            throw new CellFault("含有无法保存的字符");
        }
        String cleaned = Texts.clean(text);
        if (cleaned != null && cleaned.codePointCount(0, cleaned.length()) > longest) {
            throw new CellFault("太长，最多 " + longest + " 个字");
        }
        return cleaned;
    }

    private String idNumber(ColumnSpec column, SheetCell cell) throws CellFault {
        boolean isNumber = cell.kind() == SheetCell.Kind.NUMBER || cell.kind() == SheetCell.Kind.DATE;
        String text = isNumber ? number(cell.text()) : text(cell, column.longest());
        if (isNumber && text.length() > EXACT_DIGITS) {
            throw new CellFault("被 Excel 改成了数字，末几位已丢失；请把该列设为“文本”格式后重新填写");
        }
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d(\\.\\d+)?[Ee]\\+?\\d+")) {
            throw new CellFault("被 Excel 改成了数字（" + cut(text, 24) + "），请按原件重新填写");
        }
        try {
            return IdNumber.parse(text, today).number();
        } catch (IdNumber.Invalid e) {
            throw new CellFault(e.getMessage());
        }
    }

    private String phone(ColumnSpec column, SheetCell cell) throws CellFault {
        String text = text(cell, column.longest());
        if (text == null) {
            return null;
        }
        String phone = Phone.parse(text);
        if (phone == null) {
            throw new CellFault("应为 11 位手机号，或带区号的固定电话");
        }
        return phone;
    }

    private String code(ColumnSpec column, SheetCell cell) throws CellFault {
        String text = text(cell, column.longest());
        if (text == null) {
            return null;
        }
        String code = column.codes().find(text);
        if (code == null) {
            throw new CellFault("“" + cut(text, 20) + "”不在可选范围内，见模板中的下拉选项", text);
        }
        return code;
    }

    private Boolean yesNo(SheetCell cell) throws CellFault {
        String text = Texts.code(text(cell, 40));
        if (text == null) {
            return null;
        }
        if (YES.contains(text)) {
            return true;
        }
        if (NO.contains(text)) {
            return false;
        }
        throw new CellFault("请填“是”或“否”");
    }

    private LocalDate date(SheetCell cell) throws CellFault {
        LocalDate day;
        if (cell.kind() == SheetCell.Kind.DATE) {
            day = serial(cell.text());
        } else {
            String text = Texts.code(text(cell, 40));
            if (text == null) {
                return null;
            }
            day = written(text, cell.kind() == SheetCell.Kind.NUMBER);
        }
        if (day == null) {
            throw new CellFault("看不懂（" + cut(plain(cell), 20) + "），请写成 1980-01-31");
        }
        if (day.isAfter(today) || day.isBefore(EARLIEST)) {
            throw new CellFault("不合理（" + day + "）");
        }
        return day;
    }

    private LocalDate written(String text, boolean isNumber) {
        try {
            if (text.matches("\\d{8}")) {
                return LocalDate.of(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
            }
            Matcher parts = DATE.matcher(text);
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException e) {
            return null;
        }
        // A date whose format was lost; a year alone (1980) or year and month (198001) is none.
        return isNumber && text.matches("\\d{4,5}") && Integer.parseInt(text) > 2100 ? serial(text) : null;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private LocalDate serial(String number) {
        try {
            return workbook.date(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code 1.3800001111E10} and {@code 13800001111.0} as they were typed. */
    private static String number(String text) {
        try {
            if (text.length() > 40) {
                return cut(text, 40);
            }
            BigDecimal value = new BigDecimal(text);
            // A hostile exponent would print a million zeros.
            return Math.abs(value.scale()) > 30
                    ? text
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** What is written where there is nothing to say, also a mere dash or stroke. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(Texts.code(text)) || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
