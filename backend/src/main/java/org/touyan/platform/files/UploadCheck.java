package org.touyan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.touyan.platform.files.Pictures.Picture;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Looks at what was uploaded, one picture at a time: it takes a third of a second and some forty megabytes of memory. */
@ApplicationScoped
class UploadCheck {
    private static final int WAIT_SECONDS = 5;
    private static final int PICTURE_MEGABYTES = 8;
    private static final int DOCUMENT_MEGABYTES = 10;
    private static final int PDF_END_WITHIN = 1024;

    private final Semaphore places = new Semaphore(1, true);
    /** One at work and four that wait, each on one of the few threads that answer everybody. */
    private final Semaphore admitted = new Semaphore(5);

    Upload check(byte[] bytes, Accepts accepts) {
        MediaKind kind = MediaKind.of(bytes)
                .orElseThrow(() -> ProblemException.rule(PictureReader.FIELD, MediaKind.refusal(bytes)));
        int most = kind.isPicture() ? PICTURE_MEGABYTES : DOCUMENT_MEGABYTES;
        if (bytes.length > most << 20) {
            throw PictureReader.tooLarge(most);
        }
        return kind.isPicture() ? picture(kind, bytes) : document(bytes, accepts);
    }

    private Upload picture(MediaKind kind, byte[] bytes) {
        if (!admitted.tryAcquire()) {
            throw tooMany();
        }
        try {
            return inTurn(kind, bytes);
        } finally {
            admitted.release();
        }
    }

    private Upload inTurn(MediaKind kind, byte[] bytes) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw tooMany();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.retryLater(Code.UNAVAILABLE, "服务正在停止，请稍后再试", WAIT_SECONDS);
        }
        try {
            Picture picture = Pictures.of(kind, bytes);
            return new Upload(
                    "image/jpeg",
                    picture.whole(),
                    picture.thumbnail(),
                    picture.width(),
                    picture.height(),
                    sha256(picture.whole()));
        } finally {
            places.release();
        }
    }

    private static ProblemException tooMany() {
        return ProblemException.retryLater(Code.UNAVAILABLE, "同时上传图片的人太多，请稍后再试", WAIT_SECONDS);
    }

    private static Upload document(byte[] bytes, Accepts accepts) {
        if (accepts == Accepts.PHOTOS) {
            throw ProblemException.rule(PictureReader.FIELD, "这里只能上传图片（JPEG、PNG、WebP）");
        }
        int tail = Math.max(0, bytes.length - PDF_END_WITHIN);
        String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw ProblemException.rule(PictureReader.FIELD, "PDF 文件不完整，请重新导出后再上传");
        }
        return new Upload("application/pdf", bytes, null, null, null, sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
