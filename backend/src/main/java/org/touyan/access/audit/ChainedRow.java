package org.touyan.access.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * An entry as the chain takes it: every column, as the database gives it back.
 *
 * @param account its id's 16 bytes, or null
 * @param texts in the order of {@link #TEXTS}, each may be null
 */
record ChainedRow(long id, Instant at, byte[] account, List<String> texts) {
    static final List<String> TEXTS = List.of(
            "account_name",
            "action",
            "object_type",
            "object_id",
            "object_name",
            "area",
            "reason",
            "before_json",
            "after_json",
            "ip",
            "request_id");

    private static final int ACTION = TEXTS.indexOf("action");

    String action() {
        return texts.get(ACTION);
    }

    /** Lengths go before the texts: nothing can be shifted from one column to the next. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(at.toEpochMilli());
            write(out, account);
            for (String text : texts) {
                write(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            out.write(value);
        }
    }
}
