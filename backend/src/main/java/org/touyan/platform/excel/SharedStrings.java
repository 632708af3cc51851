package org.touyan.platform.excel;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that cells name by number. They lie on disk and are mapped: of a county's roster there are more than a
 * million, which would not fit into the heap of a small server beside its work.
 */
final class SharedStrings implements AutoCloseable {
    static final SharedStrings NONE = new SharedStrings(null, ByteBuffer.allocate(0), List.of(), 0);
    private static final int MOST = 4_000_000;
    private static final int CHUNK = 1 << 16;

    private final Path spool;
    private final ByteBuffer texts;
    private final List<IntBuffer> offsets;
    private final int count;

    private SharedStrings(Path spool, ByteBuffer texts, List<IntBuffer> offsets, int count) {
        this.spool = spool;
        this.texts = texts;
        this.offsets = offsets;
        this.count = count;
    }

    static SharedStrings read(XmlPart part) throws IOException {
        Path spool = Files.createTempFile("touyan-strings", null);
        try {
            List<IntBuffer> offsets = new ArrayList<>();
            int count = 0;
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool), 1 << 16))) {
                while (part.nextStart()) {
                    if (part.name().equals("si")) {
                        if (count == MOST || out.size() == Integer.MAX_VALUE) {
                            throw new WorkbookRefused("文件里的文字太多，请分成几个文件导入");
                        }
                        if (count % CHUNK == 0) {
                            offsets.add(ByteBuffer.allocateDirect(CHUNK * Integer.BYTES)
                                    .asIntBuffer());
                        }
                        offsets.get(count / CHUNK).put(count % CHUNK, out.size());
                        count++;
                        byte[] text = item(part).getBytes(StandardCharsets.UTF_8);
                        out.writeInt(text.length);
                        out.write(text);
                    }
                }
            }
            return new SharedStrings(spool, map(spool), offsets, count);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    private static MappedByteBuffer map(Path spool) throws IOException {
        try (FileChannel channel = FileChannel.open(spool, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** The runs of a rich text joined; how it is pronounced, which East Asian workbooks carry, left out. */
    static String item(XmlPart part) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                if (part.name().equals("t")) {
                    part.text(text);
                } else if (part.name().equals("rPh")) {
                    part.skip();
                }
            }
        }
        return text.toString();
    }

    /** @throws WorkbookRefused for a number that no text has */
    String get(int index) throws WorkbookRefused {
        if (index < 0 || index >= count) {
            throw new WorkbookRefused("文件内容不完整或已损坏，请在 Excel 中重新保存后再上传");
        }
        int at = offsets.get(index / CHUNK).get(index % CHUNK);
        byte[] text = new byte[texts.getInt(at)];
        texts.get(at + Integer.BYTES, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
