package org.touyan.region.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.region.Region;

/** What goes in and out of merges and moves. */
public final class MoveViews {
    private static final String VILLAGE = "\\d{12}";

    private MoveViews() {}

    @Schema(description = "合并哪些村，并入哪个村")
    public record MergePreviewInput(
            @NotEmpty(message = "请选择被撤并的村") @Size(max = 20, message = "一次最多撤并 20 个村")
            List<@NotNull(message = "编码不正确") @Pattern(regexp = VILLAGE, message = "只能撤并村（社区）") String> sources,

            @NotBlank(message = "请选择并入的村") @Pattern(regexp = VILLAGE, message = "只能并入村（社区）")
            String targetCode) {}

    @Schema(description = "撤并村")
    public record MergeInput(
            @NotEmpty(message = "请选择被撤并的村") @Size(max = 20, message = "一次最多撤并 20 个村")
            List<@NotNull(message = "编码不正确") @Pattern(regexp = VILLAGE, message = "只能撤并村（社区）") String> sources,

            @NotBlank(message = "请选择并入的村") @Pattern(regexp = VILLAGE, message = "只能并入村（社区）")
            String targetCode,

            @Size(max = Region.NAME_MAX, message = "名称不能超过 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            @Schema(description = "并入后的名称，不填不变")
            String newName,

            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因不能超过 500 个字") @CleanText
            String reason,

            @NotNull(message = "请填写生效日期") LocalDate effectiveDate,

            @Size(max = 20, message = "预览标记不正确") @Schema(description = "预览返回的 mark：此后村、网格或账号有变化则不办理，返回 409")
            String mark) {}

    @Schema(description = "调整到哪个乡镇")
    public record MovePreviewInput(
            @NotBlank(message = "请选择乡镇") @Pattern(regexp = "\\d{9}", message = "应为乡镇")
            String parentCode) {}

    @Schema(description = "村调整隶属乡镇")
    public record MoveInput(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因不能超过 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version,

            @NotBlank(message = "请选择乡镇") @Pattern(regexp = "\\d{9}", message = "应为乡镇")
            String parentCode) {}

    @Schema(description = "一种数据将迁移的行数")
    public record TableMove(
            @Schema(examples = "household") String table,
            @Schema(examples = "农户") String label,
            long rows) {}

    @Schema(description = "管辖范围将随之改变的账号")
    public record AccountMoved(String username, String displayName) {}

    @Schema(description = "迁移预览")
    public record MovePreview(
            @Schema(description = "迁移后的村编码") String newCode,
            List<TableMove> moves,
            List<AccountMoved> accounts,
            @Schema(description = "随迁的网格和联动网格") int grids,
            List<String> warnings,

            @Schema(description = "办理时带回，以免办的与看到的不同", examples = "1f3a9c02")
            String mark) {}
}
