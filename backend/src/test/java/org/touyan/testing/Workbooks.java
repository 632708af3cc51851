package org.touyan.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An export, waited for and read. */
public final class Workbooks {
    private static final long PATIENCE_MILLIS = 60_000;

    private Workbooks() {}

    public static void await(SignIn.Person person, String id) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        String status = "";
        while (!"DONE".equals(status) && System.currentTimeMillis() < end) {
            status = person.request()
                    .get("/api/v1/exports/" + id)
                    .then()
                    .extract()
                    .path("status");
            assertFalse("FAILED".equals(status));
        }
        assertEquals("DONE", status);
    }

    /** The watermark, the titles and the rows of the finished export. */
    public static List<Row> rows(SignIn.Person person, String id) {
        await(person, id);
        return rows(person.request().get("/api/v1/exports/" + id + "/file").asByteArray());
    }

    public static List<Row> rows(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
