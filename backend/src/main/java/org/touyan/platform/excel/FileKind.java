package org.touyan.platform.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name says. */
public final class FileKind {
    private static final int HEAD = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream that holds an encrypted workbook, named in the directory of the container around it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    static void require(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, OLE) && holds(file, ENCRYPTED)) {
            throw new WorkbookRefused("文件有密码，请在 Excel 中取消“用密码加密”后另存，再上传");
        }
        String fault = fault(head);
        if (fault != null) {
            throw new WorkbookRefused(fault);
        }
    }

    /** Why it cannot be an .xlsx, fit to be shown; null when it may be one. @param head the first bytes, all if few */
    public static String fault(byte[] head) {
        if (head.length == 0) {
            return "文件是空的";
        }
        if (startsWith(head, ZIP)) {
            return null;
        }
        if (startsWith(head, EMPTY_ZIP)) {
            return "这是空的压缩包，不是 Excel 工作簿";
        }
        if (startsWith(head, OLE)) {
            return "这是旧版 .xls 格式或有密码的文件，请在 Excel 中另存为“Excel 工作簿（.xlsx）”，不设密码，再上传";
        }
        if (isText(head)) {
            return "这是文本（CSV 或网页）文件，请用 Excel 打开后另存为“Excel 工作簿（.xlsx）”再上传";
        }
        return "这不是 Excel 工作簿，请上传 .xlsx 文件";
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        // GBK text, which Excel writes as CSV, is no valid UTF-8, but has no controls either.
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, Math.max(1, head.length - 4)));
            return true;
        } catch (CharacterCodingException e) {
            for (byte b : head) {
                if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        byte[] window = new byte[1 << 16];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(window, 0, window.length);
                    read > 0;
                    read = in.read(window, kept, window.length - kept)) {
                int filled = kept + read;
                for (int at = 0; at + wanted.length <= filled; at++) {
                    if (Arrays.equals(window, at, at + wanted.length, wanted, 0, wanted.length)) {
                        return true;
                    }
                }
                kept = Math.min(wanted.length - 1, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return false;
    }
}
