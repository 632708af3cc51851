package org.touyan.registry.photo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;

/** What the photo endpoints of households take. */
public final class PhotoViews {
    private PhotoViews() {}

    @Schema(description = "删除照片")
    public record PhotoRemoval(
            @NotBlank(message = "请填写原因")
            @Size(max = 500, message = "原因最多 500 个字")
            @CleanText
            @Schema(examples = "拍摄模糊，已重新上传")
            String reason) {}
}
