package org.touyan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, written by hand so that anything can be wrong with them: {@code new Xlsx().row("姓名").bytes()}. */
public final class Xlsx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> sharedStrings = new ArrayList<>();
    private final Map<String, byte[]> extra = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private String behind = "";
    private String before = "";
    private String workbookProperties = "";
    private int number;

    /** A row of texts; one that begins with {@code <} is the cell's own XML, without its place. */
    public Xlsx row(String... cells) {
        return row("", cells);
    }

    /** @param attributes of the row, {@code hidden="1"} */
    public Xlsx row(String attributes, String[] cells) {
        number++;
        rows.append("<row r=\"" + number + "\" " + attributes + ">");
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                rows.append(place(cells[column], column(column) + number));
            }
        }
        rows.append("</row>");
        return this;
    }

    /** Goes on at a row further down. */
    public Xlsx at(int row) {
        number = row - 1;
        return this;
    }

    /** Anything among the rows. */
    public Xlsx raw(String xml) {
        rows.append(xml);
        return this;
    }

    /** Behind the rows: merged cells and the like. */
    public Xlsx behind(String xml) {
        behind += xml;
        return this;
    }

    /** Before the root of the sheet: a document type. */
    public Xlsx before(String xml) {
        before = xml;
        return this;
    }

    public Xlsx since1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** One sheet more, in front of the one with the rows. @param state visible or hidden */
    public Xlsx sheetBefore(String name, String state, String sheetData) {
        sheets.add(name + "|" + state + "|" + sheetData);
        return this;
    }

    public Xlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx part(String name, byte[] content) {
        extra.put(name, content);
        return this;
    }

    /** A cell that names a text of the shared ones. */
    public String shared(String text) {
        sharedStrings.add("<si><t xml:space=\"preserve\">" + escape(text) + "</t></si>");
        return "<c t=\"s\"><v>" + (sharedStrings.size() - 1) + "</v></c>";
    }

    public Xlsx sharedItem(String xml) {
        sharedStrings.add(xml);
        return this;
    }

    public static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    /** Style 1 shows dates. */
    public static String date(String serial) {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    }

    public static String formula(String formula, String value) {
        return "<c t=\"str\"><f>" + escape(formula) + "</f>" + (value == null ? "" : "<v>" + escape(value) + "</v>")
                + "</c>";
    }

    public static String error(String error) {
        return "<c t=\"e\"><v>" + error + "</v></c>";
    }

    public byte[] bytes() {
        return zip(zip -> {
            parts().forEach((name, content) -> put(zip, name, content));
        });
    }

    public Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int count = 0;
        for (String sheet : sheets) {
            String[] said = sheet.split("\\|", 3);
            count++;
            names.append("<sheet name=\"" + said[0] + "\" sheetId=\"" + count + "\" state=\"" + said[1]
                    + "\" r:id=\"rId" + count + "\"/>");
            relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
            parts.put("xl/worksheets/sheet" + count + ".xml", utf8(sheet("", said[2], "")));
        }
        count++;
        names.append("<sheet name=\"花名册\" sheetId=\"" + count + "\" r:id=\"rId" + count + "\"/>");
        relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        relations.append(relation("rIdA", "styles", "styles.xml"));
        relations.append(relation("rIdB", "sharedStrings", "sharedStrings.xml"));
        parts.put("[Content_Types].xml", utf8(HEAD + "<Types/>"));
        parts.put(
                "_rels/.rels",
                utf8(HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">"
                        + relation("r", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        parts.put(
                "xl/workbook.xml",
                utf8(HEAD + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + workbookProperties + "<sheets>"
                        + names + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>"));
        parts.put(
                "xl/styles.xml",
                utf8(HEAD + "<styleSheet " + MAIN
                        + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        parts.put(
                "xl/sharedStrings.xml", utf8(HEAD + "<sst " + MAIN + ">" + String.join("", sharedStrings) + "</sst>"));
        parts.put("xl/worksheets/sheet" + count + ".xml", utf8(sheet(before, rows.toString(), behind)));
        parts.putAll(extra);
        return parts;
    }

    private static String sheet(String before, String rows, String behind) {
        return HEAD + before + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String place(String cell, String at) {
        return cell.startsWith("<c")
                ? cell.replaceFirst("<c", "<c r=\"" + at + "\"")
                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escape(cell) + "</t></is></c>";
    }

    private static String column(int index) {
        String letters = Character.toString((char) ('A' + index % 26));
        return index < 26 ? letters : (char) ('A' + index / 26 - 1) + letters;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Consumer<ZipOutputStream> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            content.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void put(ZipOutputStream zip, String name, byte[] content) {
        put(zip, name, out -> {
            try {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** For parts too large to be held. */
    public static void put(ZipOutputStream zip, String name, Consumer<ZipOutputStream> content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.accept(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
