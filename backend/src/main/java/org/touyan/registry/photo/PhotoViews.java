package org.touyan.registry.photo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.files.StoredFile;
import org.touyan.platform.text.CleanText;

/** Photos of households as the API takes and shows them. */
public final class PhotoViews {
    private PhotoViews() {}

    /** @param bytes of the picture as it is kept, not as it was uploaded */
    @Schema(description = "农户照片；图片本身由 /households/{id}/photos/{photoId} 给出")
    public record PhotoView(
            UUID id,
            @Schema(examples = "房屋正面") String caption,
            @Schema(examples = "image/jpeg") String mediaType,
            int bytes,
            int width,
            int height,
            @Schema(examples = "张三") String uploadedBy,
            Instant createdAt) {
        static PhotoView of(StoredFile file) {
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

    @Schema(description = "删除照片")
    public record PhotoRemoval(
            @NotBlank(message = "请填写原因")
            @Size(max = 500, message = "原因最多 500 个字")
            @CleanText
            @Schema(examples = "拍摄模糊，已重新上传")
            String reason) {}
}
