package org.touyan.platform.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked. Refuses what grows out of all proportion, and text or tags so long that a
 * parser, which holds one of them at a time, would need the memory of the house for it.
 */
final class BoundedPart extends FilterInputStream {
    /** Tables repeat themselves: honest sheets are packed to a tenth, empty styled ones to a hundredth. */
    private static final int MOST_RATIO = 250;

    private static final int FREE = 8 << 20;
    /** A cell holds 32,767 characters, each up to six bytes as an escape. */
    private static final int LONGEST_RUN = 256 << 10;

    private final WorkbookZip zip;
    private final long packed;
    private long unpacked;
    private int run;

    BoundedPart(WorkbookZip zip, InputStream in, long packed) {
        super(in);
        this.zip = zip;
        this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            zip.count(count);
            unpacked += count;
            if (unpacked > FREE && unpacked / packed > MOST_RATIO) {
                throw new WorkbookRefused("文件的压缩比异常，可能是压缩炸弹，已停止读取");
            }
            measureRuns(into, offset, offset + count);
        }
        return count;
    }

    private void measureRuns(byte[] bytes, int from, int to) throws WorkbookRefused {
        for (int i = from; i < to; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
        }
        if (run > LONGEST_RUN) {
            throw new WorkbookRefused("有单元格的内容过长，已停止读取");
        }
    }
}
