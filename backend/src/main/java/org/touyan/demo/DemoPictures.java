package org.touyan.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn houses: real photos of real people's homes have no place in a demonstration. */
final class DemoPictures {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final Color[] WALLS = {
        new Color(0xf3efe6), new Color(0xe9e2d3), new Color(0xdfe4e2), new Color(0xf0e3d6)
    };
    private static final Color ROOF = new Color(0x4a4f55);
    private static final Color WOOD = new Color(0x7a4b2e);

    private DemoPictures() {}

    /** @param variant which of some houses: storeys, colour, hills */
    static byte[] house(int variant) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(paint, new Color(0xcfe3ee), 0, 0, WIDTH, HEIGHT);
        paint.setColor(new Color(0x8fb59b));
        paint.fillOval(-200 + 60 * (variant % 4), 300, 900, 500);
        paint.fillOval(420 - 40 * (variant % 3), 340, 900, 500);
        fill(paint, new Color(0xb9a98c), 0, 560, WIDTH, 160);
        int storeys = 2 + variant % 2;
        int top = 560 - 120 * storeys;
        fill(paint, WALLS[variant % WALLS.length], 230, top, 500, 560 - top);
        paint.setColor(ROOF);
        paint.fillPolygon(new int[] {190, 480, 770}, new int[] {top, top - 90, top}, 3);
        for (int storey = 0; storey < storeys; storey++) {
            for (int window = 0; window < 4; window++) {
                fill(paint, new Color(0x9db7c4), 262 + 120 * window, top + 30 + 120 * storey, 76, 60);
            }
        }
        fill(paint, WOOD, 440, 470, 80, 90);
        fill(paint, new Color(0xc8102e), 430, 470, 8, 80);
        fill(paint, new Color(0xc8102e), 522, 470, 8, 80);
        return png(image, paint);
    }

    /** A wall with what lies before it. @param variant how much */
    static byte[] yard(int variant) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(paint, WALLS[variant % WALLS.length], 0, 0, WIDTH, 420);
        fill(paint, new Color(0xa89878), 0, 420, WIDTH, 300);
        fill(paint, WOOD, 90, 150, 150, 270);
        for (int brick = 0; brick < 14 * variant; brick++) {
            int course = brick / 8;
            fill(
                    paint,
                    brick % 2 == 0 ? new Color(0xb0503a) : new Color(0x9c4533),
                    400 + 62 * (brick % 8) + 20 * (course % 2),
                    560 - 30 * course,
                    58,
                    26);
        }
        if (variant == 0) {
            paint.setColor(new Color(0x5d8a55));
            for (int plant = 0; plant < 6; plant++) {
                paint.fillOval(360 + 92 * plant, 380 + 12 * (plant % 2), 70, 60);
            }
        }
        return png(image, paint);
    }

    private static byte[] png(BufferedImage image, Graphics2D paint) {
        paint.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Graphics2D paint, Color colour, int x, int y, int width, int height) {
        paint.setColor(colour);
        paint.fillRect(x, y, width, height);
    }
}
