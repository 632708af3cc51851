package org.touyan.platform.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    @Test
    void aFullSheetIsFollowedByAnother() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out, "农户", "内部资料", List.of("户主"), List.of(20), 1002)) {
            for (int i = 1; i <= 2001; i++) {
                writer.row(List.of("户" + i));
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertEquals(
                    List.of("农户", "农户 2", "农户 3"),
                    sheets.stream().map(Sheet::getName).toList());
            assertEquals(1002, sheets.get(0).read().size());
            assertEquals("户1001", sheets.get(1).read().get(2).getCellText(0));
            assertEquals("内部资料", sheets.get(2).read().get(0).getCellText(0));
            assertEquals(3, sheets.get(2).read().size());
        }
    }

    @Test
    void theFooterStaysWithinWhatExcelTakes() {
        String footer = SheetWriter.footer("𠮷&".repeat(200));
        assertTrue(footer.length() <= 200);
        assertTrue(footer.endsWith("…"));
        assertFalse(footer.replace("&&", "").contains("&"), "no half of an escaped one");
        assertEquals("甲&&乙", SheetWriter.footer("甲&乙"));
    }
}
