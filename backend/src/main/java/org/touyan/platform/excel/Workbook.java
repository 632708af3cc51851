package org.touyan.platform.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An .xlsx that somebody sent, read in constant memory and without trust: see {@link WorkbookZip}, {@link BoundedPart}
 * and {@link XmlPart} for what is refused. Not fastexcel-reader: that holds all shared texts in the heap, and tells
 * neither merged cells nor hidden rows.
 */
public final class Workbook implements AutoCloseable {
    private static final int MOST_SHEETS = 100;
    private static final int LONGEST_NAME = 256;
    private static final String RELATIONS = "_rels/";

    private final WorkbookZip zip;
    private final Map<String, String> targets;
    private final List<Sheet> sheets = new ArrayList<>();
    private final String folder;
    private boolean since1904;
    private SharedStrings strings;
    private DateStyles styles;

    /** @param visible false when the file hides it */
    public record Sheet(String name, String part, boolean visible) {}

    /** Takes the rows one after the other. */
    public interface RowReader {
        /** @return false to stop reading */
        boolean read(SheetRow row) throws IOException;
    }

    private Workbook(WorkbookZip zip) throws IOException {
        this.zip = zip;
        String main = mainPart();
        folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + RELATIONS + main.substring(folder.length()) + ".rels";
        targets = relations(relations);
        readSheets(main);
    }

    /** @throws WorkbookRefused when it is no workbook, or one that nobody should open */
    public static Workbook open(Path file) throws IOException {
        WorkbookZip zip = WorkbookZip.open(file);
        try {
            return new Workbook(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** In the order of the tabs. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** All rows in which something stands. */
    public void read(Sheet sheet, RowReader rows) throws IOException {
        if (strings == null) {
            strings = strings();
            styles = styles();
        }
        try (XmlPart part = new XmlPart(zip.part(sheet.part()))) {
            new SheetReader(part, strings, styles, Merges.NONE).read(row -> row.isBlank() || rows.read(row));
        }
    }

    /** How many rows below one have something in them, about. @param merges filled with those of the sheet */
    public int count(Sheet sheet, int below, Merges merges) throws IOException {
        try (XmlPart part = new XmlPart(zip.part(sheet.part()))) {
            return new SheetReader(part, SharedStrings.NONE, new DateStyles(), merges).count(below);
        }
    }

    /** The day that a number stands for; null when it is none between 1900 and 9999. */
    public LocalDate date(double serial) {
        if (!(serial >= 1 && serial < 2_958_466)) {
            return null;
        }
        long days = (long) serial;
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        // Excel believes that 1900 was a leap year.
        return LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1 : days);
    }

    private String mainPart() throws IOException {
        if (!zip.has("_rels/.rels") || !zip.has("[Content_Types].xml")) {
            throw new WorkbookRefused("这是压缩包，不是 Excel 工作簿；请先解压，再上传里面的 .xlsx 文件");
        }
        try (XmlPart part = new XmlPart(zip.part("_rels/.rels"))) {
            while (part.nextStart()) {
                String type = part.attribute("Type");
                if (part.name().equals("Relationship") && type != null && type.endsWith("/officeDocument")) {
                    String target = part.attribute("Target");
                    if (target != null && target.endsWith("workbook.bin")) {
                        throw new WorkbookRefused("不支持 .xlsb 格式，请另存为“Excel 工作簿（.xlsx）”再上传");
                    }
                    if (target != null && target.endsWith(".xml") && target.contains("workbook")) {
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
        }
        throw new WorkbookRefused("这不是 Excel 工作簿，请上传 .xlsx 文件");
    }

    private Map<String, String> relations(String name) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (XmlPart part = new XmlPart(zip.part(name))) {
            while (part.nextStart()) {
                String id = part.attribute("Id");
                String target = part.attribute("Target");
                String type = part.attribute("Type");
                boolean sane =
                        id != null && id.length() < LONGEST_NAME && target != null && target.length() < LONGEST_NAME;
                if (!sane || "External".equals(part.attribute("TargetMode"))) {
                    continue;
                }
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                found.put(id, path);
                if (type != null && (type.endsWith("/sharedStrings") || type.endsWith("/styles"))) {
                    found.put(type.substring(type.lastIndexOf('/')), path);
                }
                if (found.size() > WorkbookZip.MOST_ENTRIES) {
                    throw new WorkbookRefused("文件里的部件太多，不是正常的 Excel 工作簿");
                }
            }
        }
        return found;
    }

    private void readSheets(String main) throws IOException {
        try (XmlPart part = new XmlPart(zip.part(main))) {
            while (part.nextStart()) {
                if (part.name().equals("workbookPr")) {
                    String given = part.attribute("date1904");
                    since1904 = "1".equals(given) || "true".equals(given);
                } else if (part.name().equals("sheet")) {
                    String path = targets.get(part.attribute("id"));
                    String state = part.attribute("state");
                    if (path != null && path.contains("worksheets/") && sheets.size() < MOST_SHEETS) {
                        String name = part.attribute("name");
                        String shown = name == null || name.length() > LONGEST_NAME ? "" : name;
                        sheets.add(new Sheet(shown, path, state == null || state.equals("visible")));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new WorkbookRefused("工作簿里没有工作表");
        }
    }

    private SharedStrings strings() throws IOException {
        String name = targets.get("/sharedStrings");
        if (name == null || !zip.has(name)) {
            return SharedStrings.NONE;
        }
        try (XmlPart part = new XmlPart(zip.part(name))) {
            return SharedStrings.read(part);
        }
    }

    private DateStyles styles() throws IOException {
        String name = targets.get("/styles");
        if (name == null || !zip.has(name)) {
            return new DateStyles();
        }
        try (XmlPart part = new XmlPart(zip.part(name))) {
            return DateStyles.read(part);
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            if (strings != null) {
                strings.close();
            }
        }
    }
}
