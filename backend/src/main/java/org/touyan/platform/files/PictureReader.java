package org.touyan.platform.files;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Decodes one picture, having asked its header what that would cost. */
final class PictureReader {
    static final String FIELD = "file";
    /** Our own screens send less. Of a larger one only every second or third pixel is read: Java's heap is small. */
    private static final double READ_WHOLE = 6_000_000;

    private static final int MOST_EDGE = 30_000;
    private static final int MOST_SCANS = 100;
    /** Painted in several scans, a picture is held whole, three numbers of two bytes a pixel, outside the heap. */
    private static final long MOST_OF_SCANS = 20_000_000;

    private PictureReader() {}

    static BufferedImage read(MediaKind kind, byte[] bytes) {
        int scans = kind == MediaKind.JPEG ? JpegMarkers.scans(bytes) : 1;
        if (scans > MOST_SCANS) {
            throw damaged();
        }
        ImageReader reader = reader(kind);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            AtomicBoolean cut = new AtomicBoolean();
            // Without the notes beside the pixels: they are not wanted, and unpacking them is a way to fill the memory.
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(warnings(cut));
            long most = scans > 1 ? Math.min(MOST_OF_SCANS, kind.mostPixels) : kind.mostPixels;
            long pixels = requireBearable(reader.getWidth(0), reader.getHeight(0), most);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(pixels / READ_WHOLE));
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, how);
            if (cut.get()) {
                throw damaged();
            }
            return image;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers of hostile pictures fail in many ways; none of them is ours to answer 500 for.
            throw damaged();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(MediaKind kind) {
        try {
            // Not by looking it up: the registry of readers is filled by whichever class loader came first.
            return kind == MediaKind.WEBP
                    ? new WebPImageReaderSpi().createReaderInstance()
                    : ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                            .next();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long requireBearable(int width, int height, long most) {
        long pixels = (long) width * height;
        if (width < 1 || height < 1) {
            throw damaged();
        }
        if (pixels > most || width > MOST_EDGE || height > MOST_EDGE) {
            throw ProblemException.rule(FIELD, "图片太大：%d × %d 像素，最多 %d 万像素".formatted(width, height, most / 10_000));
        }
        return pixels;
    }

    /** The reader of JPEGs paints grey what is missing and only warns. */
    private static IIOReadWarningListener warnings(AtomicBoolean cut) {
        return (source, warning) -> {
            if (warning != null && warning.startsWith("Truncated")) {
                cut.set(true);
            }
        };
    }

    static ProblemException damaged() {
        return ProblemException.rule(FIELD, "图片已损坏或内容不完整，请重新拍摄或另存后再上传");
    }

    static ProblemException tooLarge(int megabytes) {
        return ProblemException.of(Code.TOO_LARGE, "文件太大，最多 " + megabytes + " MB");
    }
}
