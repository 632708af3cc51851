package org.touyan.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What must be known of a JPEG besides its pixels: which way up the camera was, and how often it is painted over. */
final class JpegMarkers {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private JpegMarkers() {}

    /** 1 (upright) to 8, as EXIF numbers them; 1 when the picture does not say. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4 && (in.get() & 0xff) == 0xff) {
                int marker = in.get() & 0xff;
                int length = in.getShort() & 0xffff;
                if (marker == START_OF_SCAN) {
                    return 1;
                }
                ByteBuffer segment = in.slice(in.position(), length - 2);
                if (marker == APP1 && isExif(segment)) {
                    return orientation(segment.slice(EXIF.length, segment.limit() - EXIF.length));
                }
                in.position(in.position() + length - 2);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // Nonsense in the notes of a camera: the pixels may be good all the same.
            return 1;
        }
        return 1;
    }

    /** A progressive picture is painted in some ten scans; thousands over forty million pixels keep a reader busy for hours. */
    static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 1; i < jpeg.length; i++) {
            // Within the pixels' data a byte of ff is always followed by 00.
            if ((jpeg[i] & 0xff) == START_OF_SCAN && (jpeg[i - 1] & 0xff) == 0xff) {
                scans++;
            }
        }
        return scans;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.limit() > EXIF.length && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** TIFF: byte order, the place of the first directory, its entries of twelve bytes. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
