package org.touyan.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.web.ProblemException;
import org.touyan.testing.PictureFiles;

/** What is taken of an upload, and every kind of hostile picture that we know of. */
class UploadCheckTest {
    private static final String PLACE = "29.4567N 119.8931E";
    /** One pixel, lossless, made by cwebp. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final UploadCheck check = new UploadCheck();

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static BufferedImage picture(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void keepsThePictureAndNothingElse() {
        byte[] jpeg = PictureFiles.withExif(PictureFiles.of("jpeg", 400, 300), 1, PLACE);
        assertTrue(holds(jpeg, PLACE));
        Upload upload = check.check(joined(jpeg, latin("PK\3\4<script>alert(1)</script>")), Accepts.PHOTOS);
        assertEquals("image/jpeg", upload.mediaType());
        assertEquals(400, upload.width());
        assertEquals(300, upload.height());
        assertFalse(holds(upload.whole(), PLACE));
        assertFalse(holds(upload.whole(), "Exif"));
        assertFalse(holds(upload.whole(), "<script>"));
        assertEquals(320, picture(upload.thumbnail()).getWidth());
        assertEquals(32, upload.sha256().length);
    }

    @Test
    void turnsItUprightInEachOfTheEightWays() {
        // Where red, which is on the left of the stored pixels, must be afterwards.
        String red = "LRRLTTBB";
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] jpeg = PictureFiles.withExif(PictureFiles.of("jpeg", 80, 40), orientation, PLACE);
            BufferedImage image = picture(check.check(jpeg, Accepts.PHOTOS).whole());
            boolean lying = orientation >= 5;
            assertEquals(lying ? 40 : 80, image.getWidth(), "width of " + orientation);
            char side = red.charAt(orientation - 1);
            int x = side == 'L' ? 5 : side == 'R' ? image.getWidth() - 5 : image.getWidth() / 2;
            int y = side == 'T' ? 5 : side == 'B' ? image.getHeight() - 5 : image.getHeight() / 2;
            int colour = image.getRGB(x, y);
            assertTrue(
                    (colour >> 16 & 0xff) > 180 && (colour & 0xff) < 80, "red is not " + side + " of " + orientation);
        }
    }

    @Test
    void makesLargePicturesFitAScreen() {
        Upload upload = check.check(PictureFiles.of("jpeg", 6000, 4500), Accepts.PHOTOS);
        assertEquals(2000, upload.width());
        assertEquals(1500, upload.height());
        assertEquals(
                2560,
                check.check(PictureFiles.of("jpeg", 2800, 2100), Accepts.PHOTOS).width());
        assertTrue(upload.whole().length < 500_000);
    }

    @Test
    void takesPngAndWebp() {
        assertEquals(
                64, check.check(PictureFiles.of("png", 64, 64), Accepts.PHOTOS).width());
        assertEquals(1, check.check(WEBP, Accepts.PHOTOS).width());
    }

    @Test
    void takesPdfOnlyWhereDocumentsAreTaken() {
        byte[] pdf = latin("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        Upload upload = check.check(pdf, Accepts.DOCUMENTS);
        assertEquals("application/pdf", upload.mediaType());
        assertNull(upload.thumbnail());
        assertThrows(ProblemException.class, () -> check.check(pdf, Accepts.PHOTOS));
        assertThrows(ProblemException.class, () -> check.check(Arrays.copyOf(pdf, 30), Accepts.DOCUMENTS));
    }

    static Stream<Arguments> hostile() {
        byte[] jpeg = PictureFiles.of("jpeg", 640, 480);
        byte[] png = PictureFiles.of("png", 64, 64);
        byte[] scans = latin("\u00ff\u00da\0\2".repeat(200));
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("one byte", new byte[1]),
                Arguments.of("SVG", latin("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("SVG after a declaration", latin("<?xml version='1.0'?><svg/>")),
                Arguments.of("HTML named .jpg", latin("<!doctype html><script>alert(1)</script>")),
                Arguments.of("HTML behind the mark of a GIF", latin("GIF89a/*<script>*/=1;")),
                Arguments.of("animated GIF", PictureFiles.of("gif", 8, 8)),
                Arguments.of("BMP", PictureFiles.of("bmp", 8, 8)),
                Arguments.of("TIFF", latin("II*\0\u0008\0\0\0")),
                Arguments.of("ZIP named .png", latin("PK\3\4\24\0")),
                Arguments.of("a program named .jpg", latin("MZ\u0090\0")),
                Arguments.of("a shell script", latin("#!/bin/sh\nrm -rf /")),
                Arguments.of("HEIC", latin("\0\0\0\u0018ftypheic")),
                Arguments.of("postscript", latin("%!PS-Adobe")),
                Arguments.of("only the mark of a JPEG", latin("\u00ff\u00d8\u00ff")),
                Arguments.of("a JPEG's mark and HTML", latin("\u00ff\u00d8\u00ff<script>alert(1)</script>")),
                Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2)),
                Arguments.of("a JPEG of thousands of scans", joined(Arrays.copyOf(jpeg, jpeg.length - 2), scans)),
                Arguments.of("only the mark of a PNG", Arrays.copyOf(png, 8)),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2)),
                Arguments.of("PNG of 30,000 by 30,000", PictureFiles.png(30_000, 30_000, 1 << 20)),
                Arguments.of(
                        "PNG of more pixels than an int", PictureFiles.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 9)),
                Arguments.of("PNG of no width", PictureFiles.png(0, 100, 9)),
                Arguments.of("PNG of a negative height", PictureFiles.png(100, -100, 9)),
                Arguments.of("a line of forty million pixels", PictureFiles.png(40_000_000, 1, 9)),
                Arguments.of("PNG without its pixels", PictureFiles.png(4000, 4000, 10)),
                Arguments.of("only the mark of a WebP", latin("RIFF\4\0\0\0WEBP")),
                Arguments.of(
                        "WebP of 16383 by 16383",
                        latin("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\u00ff\u00ff\u00ff\u000f\0\0\0\0\0\0\0\0")),
                Arguments.of("half a WebP", Arrays.copyOf(WEBP, 26)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesHostileFilesInWordsAndAtOnce(String what, byte[] bytes) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            ProblemException refused = assertThrows(ProblemException.class, () -> check.check(bytes, Accepts.PHOTOS));
            assertTrue(refused.getMessage().length() > 5, refused.getMessage());
        });
    }

    @Test
    void unpacksNoMoreThanThePixels() {
        // 600 MB of zeros packed small, as pixels that the header does not speak of and as a note beside them.
        byte[] bomb = PictureFiles.png(16, 16, 600 << 20);
        assertEquals(16, check.check(bomb, Accepts.PHOTOS).width());
        byte[] profile = joined(latin("icc\0\0"), PictureFiles.packed(600 << 20));
        byte[] noted = PictureFiles.withChunk(PictureFiles.of("png", 16, 16), "iCCP", profile);
        byte[] text = PictureFiles.withChunk(PictureFiles.of("png", 16, 16), "zTXt", profile);
        assertEquals(16, check.check(noted, Accepts.PHOTOS).width());
        assertEquals(16, check.check(text, Accepts.PHOTOS).width());
    }

    @Test
    void refusesWhatIsTooManyBytes() {
        byte[] large = Arrays.copyOf(PictureFiles.of("jpeg", 8, 8), (8 << 20) + 1);
        ProblemException refused = assertThrows(ProblemException.class, () -> check.check(large, Accepts.PHOTOS));
        assertEquals(413, refused.code.status);
    }

    /** One at work and four that wait: more would hold the threads that answer everybody. */
    @Test
    void tellsTheSixthPictureToComeAgain() throws Exception {
        byte[] large = PictureFiles.of("jpeg", 4000, 3000);
        CyclicBarrier together = new CyclicBarrier(10);
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            List<Future<Integer>> answers = callers.invokeAll(Collections.nCopies(10, () -> {
                together.await();
                try {
                    return check.check(large, Accepts.PHOTOS).width() > 0 ? 200 : 0;
                } catch (ProblemException e) {
                    return e.code.status;
                }
            }));
            int taken = 0;
            for (Future<Integer> answer : answers) {
                assertTrue(Set.of(200, 503).contains(answer.get()), answer.get().toString());
                taken += answer.get() == 200 ? 1 : 0;
            }
            assertTrue(taken >= 5 && taken < 10, taken + " of 10");
        } finally {
            callers.shutdownNow();
        }
    }
}
