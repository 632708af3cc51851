package org.touyan.platform.excel;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which cell styles show a number as a date: nothing else tells a date from a number in a workbook. */
final class DateStyles {
    private static final int MOST = 70_000;
    private final BitSet dates = new BitSet();

    DateStyles() {}

    static DateStyles read(XmlPart part) throws IOException {
        DateStyles styles = new DateStyles();
        Set<String> dateFormats = new HashSet<>();
        boolean inCellFormats = false;
        int index = 0;
        while (part.nextStart()) {
            switch (part.name()) {
                case "numFmt" -> {
                    String code = part.attribute("formatCode");
                    String id = part.attribute("numFmtId");
                    boolean sane = id != null && id.matches("\\d{1,5}") && code != null && code.length() < 256;
                    if (sane && isDate(code)) {
                        dateFormats.add(id);
                    }
                }
                case "cellXfs" -> inCellFormats = true;
                case "cellStyles", "dxfs" -> inCellFormats = false;
                case "xf" -> {
                    if (inCellFormats && index < MOST) {
                        String format = part.attribute("numFmtId");
                        styles.dates.set(index++, dateFormats.contains(format) || isBuiltInDate(format));
                    }
                }
                default -> {}
            }
        }
        return styles;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** ECMA-376 18.8.30; 27 to 36 and 50 to 58 are the dates of Chinese and Japanese versions. */
    private static boolean isBuiltInDate(String format) {
        if (format == null || !format.matches("\\d{1,3}")) {
            return false;
        }
        int id = Integer.parseInt(format);
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    private static boolean isDate(String code) {
        return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?is).*[ymdhs年月日].*");
    }
}
