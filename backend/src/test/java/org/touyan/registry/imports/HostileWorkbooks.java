package org.touyan.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Xlsx;

/** What people and attackers send for a workbook, and what must become of each. */
final class HostileWorkbooks {
    private static final String[] TITLES = {"组", "户号", "姓名", "与户主关系", "身份证号", "出生日期", "性别", "联系电话", "备注"};
    private static final String ID = IdNumbers.of(LocalDate.of(1980, 1, 31), 1);
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HostileWorkbooks() {}

    /**
     * @param counts added/changed/unchanged/rejected; null when the file is refused whole
     * @param says stands in the refusal, in the faults of the rows, or in the notes; null for nothing
     */
    record Kind(String name, Supplier<byte[]> file, String counts, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Kind refused(String name, Supplier<byte[]> file, String says) {
        return new Kind(name, file, null, says);
    }

    private static Kind read(String name, String counts, String says, Supplier<Xlsx> file) {
        return new Kind(name, () -> file.get().bytes(), counts, says);
    }

    private static Xlsx roster() {
        return new Xlsx().row(TITLES);
    }

    /** One man, whose row a case spoils. */
    private static String[] man() {
        return new String[] {"1", "1", "张正", "户主", ID, null, null, null, null};
    }

    private static Xlsx with(int column, String cell) {
        String[] row = man();
        row[column] = cell;
        return roster().row(row);
    }

    private static Xlsx born(String... dates) {
        Xlsx roster = roster();
        for (int i = 0; i < dates.length; i++) {
            roster.row("1", Integer.toString(i + 1), "生日" + i, "户主", null, dates[i], "男");
        }
        return roster;
    }

    static Stream<Kind> all() {
        return Stream.of(notWorkbooks(), bombs(), broken(), cells(), dates(), tables(), households())
                .flatMap(s -> s);
    }

    private static Stream<Kind> notWorkbooks() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        return Stream.of(
                refused("an empty file", () -> new byte[0], "文件是空的"),
                refused("an old .xls", () -> Arrays.copyOf(ole, 4096), "旧版 .xls"),
                refused("an encrypted workbook", () -> joined(ole, "EncryptedPackage".getBytes(UTF_16LE)), "有密码"),
                refused("a CSV named .xlsx", () -> "姓名,与户主关系\n张三,户主\n".getBytes(UTF_8), "文本（CSV"),
                refused("a CSV in GBK", () -> "姓名,与户主关系\n张三,户主\n".getBytes(Charset.forName("GBK")), "文本（CSV"),
                refused("a web page named .xls", () -> "<html><table><tr><td>姓名".getBytes(UTF_8), "文本（CSV 或网页）"),
                refused("a picture", () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "不是 Excel 工作簿"),
                refused("a renamed .zip", () -> Xlsx.zip(zip -> Xlsx.put(zip, "花名册.txt", "姓名".getBytes(UTF_8))), "压缩包"),
                refused("an empty .zip", () -> Xlsx.zip(zip -> {}), "空的压缩包"),
                refused(
                        "a text document",
                        () -> roster().part("_rels/.rels", relation("word/document.xml"))
                                .bytes(),
                        "不是 Excel 工作簿"),
                refused(
                        "an .xlsb",
                        () -> roster().part("_rels/.rels", relation("xl/workbook.bin"))
                                .bytes(),
                        ".xlsb"));
    }

    private static String relation(String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"" + target + "\"/></Relationships>";
    }

    private static Stream<Kind> bombs() {
        return Stream.of(
                refused(
                        "a sheet of 400 MB of blanks",
                        () -> withSheet(zip -> repeat(zip, " ".repeat(1 << 16), 6400)),
                        "内容过长"),
                refused(
                        "rows without end of one repeated cell",
                        () -> withSheet(HostileWorkbooks::repeatedCells),
                        "压缩炸弹"),
                refused("60,000 parts", HostileWorkbooks::manyParts, "部件太多"),
                refused(
                        "billion laughs",
                        () -> roster().before("<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;\">]>")
                                .row(man())
                                .bytes(),
                        "XML"),
                refused(
                        "an external entity",
                        () -> roster().before("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                                .raw("<row r=\"2\"><c t=\"str\"><v>&x;</v></c></row>")
                                .bytes(),
                        "XML"),
                refused(
                        "an external document type",
                        () -> roster().before("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">")
                                .row(man())
                                .bytes(),
                        "XML"),
                refused(
                        "elements a thousand deep",
                        () -> roster().raw("<row r=\"2\">" + "<c>".repeat(1000) + "</c>".repeat(1000) + "</row>")
                                .bytes(),
                        "结构异常"),
                refused(
                        "a hundred thousand names of elements",
                        () -> roster().raw(names(100_000)).bytes(),
                        "结构异常"),
                refused(
                        "a cell of two million characters",
                        () -> with(8, random(2_000_000)).bytes(),
                        "内容过长"),
                refused(
                        "a row of a hundred long cells",
                        () -> roster().raw("<row r=\"2\">" + texts(longCells()) + "</row>")
                                .bytes(),
                        "有一行的内容过长"),
                refused(
                        "an attribute of a megabyte",
                        () -> roster().raw("<row r=\"2\" x=\"" + random(1_000_000) + "\"/>")
                                .bytes(),
                        "内容过长"),
                refused("more rows than anybody may send", HostileWorkbooks::tooManyRows, "超过 500000 行"),
                refused(
                        "character data unparsed",
                        () -> with(2, "<c t=\"str\"><v><![CDATA[张三]]></v></c>").bytes(),
                        "XML"),
                read(
                        "a million blank rows",
                        "1/0/0/0",
                        null,
                        () -> roster().row(man()).raw(blankRows(1_000_000))),
                read(
                        "16,384 columns",
                        "1/0/0/0",
                        null,
                        () -> roster().row(man()).raw(wideRow())),
                read("three hundred thousand shared texts", "1/0/0/0", null, HostileWorkbooks::manyTexts));
    }

    private static Stream<Kind> broken() {
        byte[] whole = roster().row(man()).bytes();
        return Stream.of(
                refused("half of a file", () -> Arrays.copyOf(whole, whole.length / 2), "不完整"),
                refused("a file with spoiled content", () -> spoiled(whole), ""),
                refused(
                        "XML that breaks off",
                        () -> roster().raw("<row r=\"2\"><c r=\"A2\"><v>1").bytes(),
                        "损坏"),
                refused(
                        "bytes that are no UTF-8",
                        () -> roster().part(
                                        "xl/worksheets/sheet1.xml", new byte[] {'<', 'a', '>', (byte) 0xC3, 0x28, '<'})
                                .bytes(),
                        ""),
                refused(
                        "a shared text that is not there",
                        () -> with(2, "<c t=\"s\"><v>7</v></c>").bytes(),
                        "损坏"),
                refused(
                        "a cell in no column",
                        () -> roster().raw("<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>")
                                .bytes(),
                        "位置不正确"),
                refused(
                        "a row beyond the last",
                        () -> roster().raw("<row r=\"99999999\"><c><v>1</v></c></row>")
                                .bytes(),
                        "位置不正确"),
                refused(
                        "a workbook without its sheet",
                        () -> roster().part("xl/_rels/workbook.xml.rels", "<a/>")
                                .bytes(),
                        "没有工作表"),
                refused(
                        "a sheet whose part is missing",
                        () -> roster().part(
                                        "xl/_rels/workbook.xml.rels",
                                        "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\""
                                                + OFFICE
                                                + "/worksheet\" Target=\"worksheets/none.xml\"/></Relationships>")
                                .bytes(),
                        "缺少必要的内容"),
                refused(
                        "titles that nobody knows",
                        () -> new Xlsx().row("甲", "乙").row("1", "2").bytes(),
                        "没有找到标题行"),
                refused("titles alone", () -> roster().bytes(), "标题行下面没有内容"));
    }

    private static Stream<Kind> cells() {
        return Stream.of(
                read("a formula with its result", "1/0/0/0", "1 个单元格是公式", () -> with(2, Xlsx.formula("A1", "张公式"))),
                read("a formula without a result", "0/0/0/1", "没有结果的公式", () -> with(2, Xlsx.formula("A1", null))),
                read("a formula that failed", "0/0/0/1", "公式出错（#REF!）", () -> with(4, Xlsx.error("#REF!"))),
                read(
                        "an ID number made a number",
                        "0/0/0/1",
                        "被 Excel 改成了数字",
                        () -> with(4, Xlsx.number("3.39999198001310E+17"))),
                read(
                        "an ID number made a number, digits shown",
                        "0/0/0/1",
                        "被 Excel 改成了数字",
                        () -> with(4, Xlsx.number("339999198001310010"))),
                read("an ID number in E notation as text", "0/0/0/1", "被 Excel 改成了数字", () -> with(4, "3.39999E+17")),
                read("a phone made a number", "1/0/0/0", null, () -> with(7, Xlsx.number("1.9912340001E10"))),
                read("full-width digits", "1/0/0/0", null, () -> with(4, wide(ID))),
                read(
                        "stray and zero-width spaces",
                        "1/0/0/0",
                        null,
                        () -> with(4, "\u200B " + ID.substring(0, 6) + "\u00A0" + ID.substring(6) + "\uFEFF")),
                read("a small x", "1/0/0/0", null, () -> with(4, withX().toLowerCase(java.util.Locale.ROOT))),
                read("rare characters", "1/0/0/0", null, () -> with(2, "𠮷䶮·買買提")),
                read("a formula typed as text", "1/0/0/0", null, () -> with(8, "=HYPERLINK(\"http://x\",\"y\")")),
                read("a control character", "0/0/0/1", "无法保存的字符", () -> with(2, "张_x0007_三")),
                read("a half surrogate", "0/0/0/1", "无法保存的字符", () -> with(2, "张_xD842_三")),
                read("a name of 61 characters", "0/0/0/1", "太长，最多 60 个字", () -> with(2, "长".repeat(61))),
                read("remarks of 30,000 characters", "0/0/0/1", "太长，最多 500 个字", () -> with(8, random(30_000))),
                read("a text in runs, with its reading", "1/0/0/0", null, () -> {
                    Xlsx roster = roster().sharedItem(
                                    "<si><r><t>欧</t></r><r><t>阳</t></r><rPh sb=\"0\" eb=\"1\"><t>オウ</t></rPh></si>");
                    String[] row = man();
                    row[2] = "<c t=\"s\"><v>0</v></c>";
                    return roster.row(row);
                }),
                read(
                        "cells that do not say where they are",
                        "1/0/0/0",
                        null,
                        () -> roster().raw("<row>" + texts("1", "1", "张无位", "户主", ID) + "</row>")));
    }

    private static Stream<Kind> dates() {
        return Stream.of(
                read(
                        "dates as texts",
                        "6/0/0/0",
                        null,
                        () -> born("1980-01-31", "1980/1/31", "1980.1.31", "1980年1月31日", "19800131", "１９８０－０１－３１")),
                read("a date as a number", "1/0/0/0", null, () -> born(Xlsx.date("29251"))),
                read("a date whose format was lost", "1/0/0/0", null, () -> born(Xlsx.number("29251"))),
                read("a date as eight digits, a number", "1/0/0/0", null, () -> born(Xlsx.number("19800131"))),
                read(
                        "a date of the 1904 calendar that agrees with the ID number",
                        "1/0/0/0",
                        null,
                        () -> with(5, Xlsx.date("27789")).since1904()),
                read("a date of the other calendar", "0/0/0/1", "与身份证号不符", () -> with(5, Xlsx.date("27789"))),
                read("a year alone", "0/0/0/1", "看不懂", () -> born("1980")),
                read("a day that is none", "0/0/0/1", "看不懂", () -> born("1980-02-30")),
                read("a day to come", "0/0/0/1", "不合理", () -> born("2199-01-01")));
    }

    private static Stream<Kind> tables() {
        return Stream.of(
                read(
                        "several sheets",
                        "1/0/0/0",
                        "只读取“花名册”",
                        () -> roster().row(man())
                                .sheetBefore("旧表", "visible", "<row r=\"1\">" + texts("姓名", "组") + "</row>")),
                read(
                        "a hidden sheet before",
                        "1/0/0/0",
                        null,
                        () -> roster().row(man())
                                .sheetBefore(
                                        "藏",
                                        "hidden",
                                        "<row r=\"1\">" + texts(TITLES) + "</row><row r=\"2\">"
                                                + texts("1", "1", "不读", "户主", ID) + "</row>")),
                read(
                        "a hidden row",
                        "2/0/0/0",
                        "1 行在表中是隐藏的",
                        () -> roster().row(man())
                                .row("hidden=\"1\"", new String[] {"1", "1", "藏行", "长子", null, null, "男"})),
                read(
                        "a heading above and a total below",
                        "1/0/0/0",
                        null,
                        () -> new Xlsx().row("二〇二六年花名册").row(TITLES).row(man()).row("合计", "1 户")),
                read(
                        "titles on every page",
                        "2/0/0/0",
                        null,
                        () -> roster().row(man()).row(TITLES).row("1", "1", "次页", "长子", null, null, "男")),
                read(
                        "titles in two rows",
                        "1/0/0/0",
                        null,
                        () -> new Xlsx()
                                .row("组", "户号", "姓名", "与户主关系", "证件", null)
                                .row(null, null, null, null, "身份证号", "性别")
                                .row("1", "1", "张二头", "户主", ID, "男")
                                .behind("<mergeCells><mergeCell ref=\"C1:C2\"/></mergeCells>")),
                read(
                        "a title twice",
                        "1/0/0/0",
                        "“姓名”有不止一列",
                        () -> new Xlsx().row("姓名", "姓名", "与户主关系", "身份证号").row("张一", "张二", "户主", ID)),
                read(
                        "merged household numbers",
                        "2/0/0/0",
                        "上下合并的单元格",
                        () -> roster().row(man())
                                .row(null, null, "次子", "次子", null, null, "男")
                                .behind(
                                        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>")),
                read(
                        "a required column missing",
                        null,
                        null,
                        () -> new Xlsx().row("姓名", "组").row("张三", "1")));
    }

    private static Stream<Kind> households() {
        return Stream.of(
                read(
                        "one ID number twice",
                        "1/0/0/1",
                        "与第 2 行重复",
                        () -> roster().row(man()).row("1", "2", "李重", "户主", ID)),
                read(
                        "two heads",
                        "1/0/0/1",
                        "本户已有户主",
                        () -> roster().row(man()).row("1", "1", "二主", "户主", null, null, "男")),
                read("no head", "0/0/0/1", "没有户主行", () -> roster().row("1", "1", "无主", "长子", null, null, "男")),
                read(
                        "a household in two places",
                        "2/0/0/1",
                        "没有排在一起",
                        () -> roster().row(man())
                                .row("1", "2", "隔户", "户主", null, null, "男")
                                .row("1", "1", "远子", "长子", null, null, "男")),
                read("a sex that the ID number denies", "0/0/0/1", "与身份证号不符", () -> with(6, "女")));
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, 4096);
        System.arraycopy(tail, 0, all, 1000, tail.length);
        return all;
    }

    private static byte[] spoiled(byte[] whole) {
        byte[] spoiled = whole.clone();
        for (int at = 200; at < whole.length - 600; at += 7) {
            spoiled[at] ^= 0x55;
        }
        return spoiled;
    }

    private static byte[] withSheet(java.util.function.Consumer<ZipOutputStream> sheet) {
        return Xlsx.zip(zip -> roster().parts().forEach((name, content) -> {
            if (name.startsWith("xl/worksheets/")) {
                Xlsx.put(zip, name, out -> {
                    write(out, "<worksheet><sheetData>");
                    sheet.accept(out);
                    write(out, "</sheetData></worksheet>");
                });
            } else {
                Xlsx.put(zip, name, content);
            }
        }));
    }

    private static void repeat(ZipOutputStream out, String text, int times) {
        for (int i = 0; i < times; i++) {
            write(out, text);
        }
    }

    private static void repeatedCells(ZipOutputStream out) {
        write(out, "<row>" + texts(TITLES) + "</row>");
        repeat(
                out,
                "<row>" + "<c t=\"str\"><v>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</v></c>".repeat(60)
                        + "</row>",
                6000);
    }

    private static byte[] manyParts() {
        return Xlsx.zip(zip -> {
            roster().row(man()).parts().forEach((name, content) -> Xlsx.put(zip, name, content));
            for (int i = 0; i < 60_000; i++) {
                Xlsx.put(zip, "xl/media/" + i, new byte[0]);
            }
        });
    }

    private static byte[] tooManyRows() {
        return withSheet(out -> {
            write(out, "<row r=\"1\">" + texts(TITLES) + "</row>");
            for (int row = 2; row < 500_010; row++) {
                write(
                        out,
                        "<row r=\"" + row + "\"><c r=\"C" + row + "\"><v>" + row * 7919L % 100_003 + "</v></c></row>");
            }
        });
    }

    private static Xlsx manyTexts() {
        Xlsx roster = roster();
        for (int i = 0; i < 300_000; i++) {
            roster.sharedItem("<si><t>文字" + i * 7919L + "</t></si>");
        }
        return roster.row(man());
    }

    private static String blankRows(int count) {
        StringBuilder rows = new StringBuilder(count * 40);
        for (int row = 3; row < count; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        return rows.toString();
    }

    private static String wideRow() {
        StringBuilder cells = new StringBuilder("<row r=\"3\">");
        for (int column = 0; column < 16_384; column++) {
            cells.append("<c").append(column == 0 ? " r=\"A3\"" : "").append("><v/></c>");
        }
        return cells.append("</row>").toString();
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("<n").append(i).append("/>");
        }
        return names.toString();
    }

    private static String texts(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    /** Text that does not pack well, so that its length is met and not its repetition. */
    private static String random(int length) {
        java.util.Random dice = new java.util.Random(7);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + dice.nextInt(26)));
        }
        return text.toString();
    }

    private static String[] longCells() {
        String[] cells = new String[100];
        Arrays.fill(cells, random(1_900));
        return cells;
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static String withX() {
        for (int sequence = 1; ; sequence += 2) {
            String number = IdNumbers.of(LocalDate.of(1981, 1, 1), sequence);
            if (number.endsWith("X")) {
                return number;
            }
        }
    }

    private static void write(ZipOutputStream out, String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
