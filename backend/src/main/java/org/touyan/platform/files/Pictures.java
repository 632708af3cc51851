package org.touyan.platform.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Paints pictures anew: upright, no larger than a screen needs, as plain JPEG. Whatever else the upload held (where it was
 * taken, by which phone, a page or an archive hidden behind it) stays behind.
 */
final class Pictures {
    private static final int LONGEST_EDGE = 2560;
    private static final int THUMBNAIL_EDGE = 320;
    private static final float QUALITY = 0.86f;

    private Pictures() {}

    /** @param whole JPEG, as the thumbnail is */
    record Picture(byte[] whole, byte[] thumbnail, int width, int height) {}

    static Picture of(MediaKind kind, byte[] bytes) {
        int orientation = kind == MediaKind.JPEG ? JpegMarkers.orientation(bytes) : 1;
        BufferedImage read = PictureReader.read(kind, bytes);
        BufferedImage whole = upright(scaled(read, LONGEST_EDGE), orientation);
        BufferedImage small = scaled(whole, THUMBNAIL_EDGE);
        return new Picture(jpeg(whole), jpeg(small), whole.getWidth(), whole.getHeight());
    }

    /** By halves: at once, bilinear scaling would skip most of the pixels. Opaque, on white. */
    private static BufferedImage scaled(BufferedImage from, int longest) {
        double factor = Math.min(1, (double) longest / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(from.getHeight() * factor));
        BufferedImage now = from;
        while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
            now = painted(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return painted(now, width, height);
    }

    private static BufferedImage painted(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = to.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, width, height);
        paint.drawImage(from, 0, 0, width, height, null);
        paint.dispose();
        return to;
    }

    private static BufferedImage upright(BufferedImage from, int orientation) {
        if (orientation == 1) {
            return from;
        }
        int w = from.getWidth();
        int h = from.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lying = orientation >= 5;
        BufferedImage to = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = to.createGraphics();
        paint.drawImage(from, turn, null);
        paint.dispose();
        return to;
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write a picture", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
