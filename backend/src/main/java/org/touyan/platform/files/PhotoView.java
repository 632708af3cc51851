package org.touyan.platform.files;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A photo as the API shows it, whatever it belongs to.
 *
 * @param bytes of the picture as it is kept, not as it was uploaded
 */
@Schema(description = "照片；图片本身由所属对象的 photos/{photoId} 给出")
public record PhotoView(
        UUID id,
        @Schema(examples = "房屋正面") String caption,
        @Schema(examples = "image/jpeg") String mediaType,
        int bytes,
        int width,
        int height,
        @Schema(examples = "张三") String uploadedBy,
        Instant createdAt) {
    public static PhotoView of(StoredFile file) {
        return new PhotoView(
                file.id,
                file.caption,
                file.mediaType,
                file.bytes,
                file.width,
                file.height,
                file.accountName,
                file.createdAt);
    }
}
