package org.touyan.platform.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip file, taken out one at a time and never to disk. Its directory is measured
 * before Java reads it into memory, and what comes out is counted while it comes.
 */
final class WorkbookZip implements AutoCloseable {
    static final int MOST_ENTRIES = 1000;
    /** What a workbook of 500,000 rows and 30 columns unpacks to stays below it. */
    static final long MOST_UNPACKED = 2L << 30;

    private static final int MOST_DIRECTORY = 1 << 20;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MOST_COMMENT = 0xffff;

    private final ZipFile zip;
    private long unpacked;

    private WorkbookZip(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookZip open(Path file) throws IOException {
        FileKind.require(file);
        requireSmallDirectory(file);
        try {
            return new WorkbookZip(new ZipFile(file.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw new WorkbookRefused("文件不完整或已损坏，请在 Excel 中重新保存后再上传", e);
        }
    }

    /** The record at the very end of a zip file says how long the directory before it is. */
    private static void requireSmallDirectory(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int tail = (int) Math.min(file.length(), END + MOST_COMMENT);
            ByteBuffer bytes = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            file.seek(file.length() - tail);
            file.readFully(bytes.array());
            for (int at = tail - END; at >= 0; at--) {
                if (bytes.getInt(at) == END_SIGNATURE) {
                    requireSmall(bytes, at);
                    return;
                }
            }
            throw new WorkbookRefused("文件不完整，可能没有上传完或已损坏");
        }
    }

    private static void requireSmall(ByteBuffer bytes, int at) throws WorkbookRefused {
        int entries = Short.toUnsignedInt(bytes.getShort(at + 10));
        long directory = Integer.toUnsignedLong(bytes.getInt(at + 12));
        if (entries > MOST_ENTRIES || directory > MOST_DIRECTORY) {
            throw new WorkbookRefused("文件里的部件太多，不是正常的 Excel 工作簿");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws WorkbookRefused when the part is missing; the stream itself refuses what unpacks to too much */
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new WorkbookRefused("这不是 Excel 工作簿，或缺少必要的内容（" + shown(name) + "）");
        }
        return new BoundedPart(this, zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** @param bytes just unpacked, of whichever part */
    void count(int bytes) throws WorkbookRefused {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new WorkbookRefused("文件解压后过大，已停止读取");
        }
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
