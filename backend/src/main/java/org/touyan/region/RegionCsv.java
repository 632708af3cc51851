package org.touyan.region;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem;
import org.touyan.platform.web.ProblemException;

/**
 * Reads a division table {@code code,name,level,parent_code} as offices send it around: with or without BOM, any line
 * ends, quotes, stray blanks and empty lines, full-width digits, Chinese headings. Each row is checked by itself here,
 * against the others and the database in {@link RegionImport}.
 */
final class RegionCsv {
    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final int MAX_ROWS = 700_000;
    private static final Map<String, String> HEADINGS = Map.of(
            "编码",
            "code",
            "代码",
            "code",
            "区划代码",
            "code",
            "名称",
            "name",
            "级别",
            "level",
            "层级",
            "level",
            "上级编码",
            "parent_code",
            "上级代码",
            "parent_code");
    private static final Map<String, RegionLevel> LEVELS = Map.of(
            "PROVINCE", RegionLevel.PROVINCE,
            "PREFECTURE", RegionLevel.PREFECTURE,
            "CITY", RegionLevel.PREFECTURE,
            "COUNTY", RegionLevel.COUNTY,
            "TOWNSHIP", RegionLevel.TOWN,
            "TOWN", RegionLevel.TOWN,
            "VILLAGE", RegionLevel.VILLAGE);

    /** @param number as a spreadsheet counts, the heading being row 1 */
    record Row(int number, String code, String name, RegionLevel level) {}

    record Rejected(int row, String code, String message) {}

    /** What can be used, one row a code, and what cannot. */
    record Table(List<Row> rows, List<Rejected> rejected) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Map<String, Integer> columns;

    private RegionCsv() {}

    static Table read(String csv) {
        if (csv.length() > MAX_BYTES || csv.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw ProblemException.of(Problem.Code.TOO_LARGE, "文件不能超过 5 MB，请按县分开导入");
        }
        return new RegionCsv().parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    }

    private Table parse(String csv) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        int number = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            for (CSVRecord csvRecord : parser) {
                number++;
                if (number > MAX_ROWS + 1) {
                    throw ProblemException.of(Problem.Code.TOO_LARGE, "一次最多导入 700000 行");
                }
                if (columns == null) {
                    columns = columns(csvRecord);
                } else if (csvRecord.stream().anyMatch(cell -> Texts.clean(cell) != null)) {
                    row(number, csvRecord);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.invalid("csv", "第 " + (number + 1) + " 行附近不是有效的 CSV，请检查引号是否成对");
        }
        if (rows.isEmpty() && rejected.isEmpty()) {
            throw ProblemException.invalid("csv", "文件中没有可以导入的行");
        }
        return new Table(rows, rejected);
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = Texts.clean(heading.get(i));
            if (name != null) {
                columns.putIfAbsent(HEADINGS.getOrDefault(name, name.toLowerCase(Locale.ROOT)), i);
            }
        }
        if (!columns.containsKey("code") || !columns.containsKey("name")) {
            throw ProblemException.invalid("csv", "第一行应为表头：code,name,level,parent_code");
        }
        return columns;
    }

    private void row(int number, CSVRecord cells) {
        String code = Texts.code(cell(cells, "code"));
        String name = Texts.clean(cell(cells, "name"));
        RegionLevel level = level(Texts.code(cell(cells, "level")), code);
        String area = level == null ? null : area(code, level);
        String fault = fault(code, name, level, area, Texts.code(cell(cells, "parent_code")));
        if (fault == null) {
            Integer first = seen.putIfAbsent(area, number);
            fault = first == null ? null : "与第 " + first + " 行的编码重复";
        }
        if (fault == null) {
            rows.add(new Row(number, area, name, level));
        } else {
            rejected.add(new Rejected(number, shown(code), fault));
        }
    }

    private String cell(CSVRecord cells, String column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? null : cells.get(index);
    }

    private static String fault(String code, String name, RegionLevel level, String area, String parent) {
        if (code == null || !code.matches("[0-9]{2,12}")) {
            return "编码应为 12 位数字";
        }
        if (level == null) {
            return "级别应为 PROVINCE、PREFECTURE、COUNTY、TOWNSHIP 或 VILLAGE";
        }
        if (area == null) {
            return "编码与级别（" + level.label + "）不符";
        }
        String badName = nameFault(name);
        if (badName != null) {
            return badName;
        }
        String expected = RegionLevel.parentOf(area);
        if (parent != null && (expected == null || !parent.equals(expected) && !parent.equals(official(expected)))) {
            return "上级编码与编码不符" + (expected == null ? "：省级没有上级" : "，应为 " + official(expected));
        }
        return null;
    }

    /** Why a text cannot name a place; null when it can. */
    static String nameFault(String name) {
        if (name == null) {
            return "名称不能为空";
        }
        if (name.codePointCount(0, name.length()) > Region.NAME_MAX) {
            return "名称不能超过 80 个字";
        }
        if (!Texts.isClean(name) || name.indexOf('\n') >= 0) {
            return "名称含有无法保存的字符";
        }
        return name.matches(Region.NAME_PATTERN) ? null : "名称不能以 = + - @ 开头";
    }

    private static RegionLevel level(String text, String code) {
        if (text != null) {
            return LEVELS.get(text);
        }
        return code == null || !code.matches("[0-9]{12}") ? null : RegionLevel.of(cutZeros(code));
    }

    /** The area code of a unit of that level, or null when the digits do not fit the level. */
    private static String area(String code, RegionLevel level) {
        if (code == null || !code.matches("[0-9]{2,12}")) {
            return null;
        }
        boolean fits = code.length() == level.length
                || code.length() == 12 && code.substring(level.length).matches("0+");
        boolean named = level.compareTo(RegionLevel.TOWN) < 0 || !code.startsWith("000", level.length - 3);
        return fits && named ? code.substring(0, level.length) : null;
    }

    /** 330726101000 → 330726101. */
    static String cutZeros(String official) {
        for (RegionLevel level : RegionLevel.values()) {
            if (level.length < official.length()
                    && official.substring(level.length).matches("0+")) {
                return official.substring(0, level.length);
            }
        }
        return official;
    }

    private static String official(String area) {
        return org.touyan.platform.scope.Area.official(area);
    }

    private static String shown(String code) {
        return code == null ? "" : code.length() > 20 ? code.substring(0, 20) : code;
    }
}
