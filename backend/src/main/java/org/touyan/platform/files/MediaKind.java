package org.touyan.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of files that are taken, known by how they begin and never by their names. */
enum MediaKind {
    JPEG(40_000_000),
    PNG(40_000_000),
    /** Its reader makes the whole picture at once. */
    WEBP(8_000_000),
    PDF(0);

    /** As the header says them, before anything is decoded. */
    final long mostPixels;

    MediaKind(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    boolean isPicture() {
        return this != PDF;
    }

    /** Empty for anything else. */
    static Optional<MediaKind> of(byte[] bytes) {
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return begins(bytes, 0, "%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** What a file that is not taken seems to be, in words for whoever chose it. */
    static String refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return "文件是空的，没有内容";
        }
        if (begins(bytes, 4, "ftyphei") || begins(bytes, 4, "ftypmif1")) {
            return "苹果手机的 HEIC 照片不能直接上传，请在手机“相机—格式”中选“兼容性最佳”，或另存为 JPEG";
        }
        if (begins(bytes, 0, "GIF8")) {
            return "不支持 GIF 动图，请上传 JPEG、PNG 或 WebP 图片";
        }
        return "不支持这种文件，只能上传 JPEG、PNG、WebP 图片（文书可用 PDF）；文件类型以内容为准，改扩展名无效";
    }

    private static boolean begins(byte[] bytes, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
