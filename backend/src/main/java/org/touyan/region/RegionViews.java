package org.touyan.region;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the region resources. */
public final class RegionViews {
    private RegionViews() {}

    @Schema(description = "区划树上的一个节点")
    public record RegionNode(
            @Schema(examples = "330726101") String code,
            @Schema(examples = "黄宅镇") String name,
            RegionLevel level,
            @Schema(description = "乡镇和村的类型，其他为空") RegionKind kind,
            String parentCode,
            @Schema(description = "下一级的数量") int childCount,
            int households,
            int residents,
            @Schema(description = "撤销之日，现存为空") LocalDate validTo,
            @Schema(description = "搜索时给出：从县到上一级") List<AreaName> path) {}

    @Schema(description = "一个区划")
    public record RegionView(
            @Schema(examples = "330726101201") String code,
            String name,
            RegionLevel level,
            RegionKind kind,
            String parentCode,
            int childCount,
            int households,
            int residents,
            LocalDate validTo,

            @Schema(description = "12 位区划代码", examples = "330726101201")
            String officialCode,

            @Schema(description = "简称", examples = "前于村") String shortName,
            @Schema(description = "从省到本级") List<AreaName> path,
            LocalDate validFrom,
            @Schema(description = "撤并后由谁接替") String successorCode,
            String successorName,
            @Schema(description = "经度 WGS-84") BigDecimal longitude,
            @Schema(description = "纬度 WGS-84") BigDecimal latitude,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "新建乡镇或村")
    public record NewRegion(
            @Schema(description = "客户端生成的编号，重复提交时只建一次") UUID id,

            @NotBlank(message = "请选择上级")
            @Pattern(regexp = "\\d{6}|\\d{9}", message = "上级应为县或乡镇")
            @Schema(description = "建乡镇时为县，建村时为乡镇", examples = "330726101")
            String parentCode,

            @NotBlank(message = "请填写名称")
            @Size(max = Region.NAME_MAX, message = "名称不能超过 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            @Schema(examples = "新店村村民委员会")
            String name,

            @Schema(description = "不填按编码或名称判断") RegionKind kind,

            @Size(max = 20, message = "编码不正确")
            @Schema(description = "不填按类型取下一个空号；已用过的编码不能再用", examples = "330726101260")
            String code,

            @Schema(description = "不填为今天") LocalDate validFrom) {}

    @Schema(description = "修改区划")
    public record RegionEdit(
            @NotBlank(message = "请填写名称")
            @Size(max = Region.NAME_MAX, message = "名称不能超过 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            RegionKind kind,
            @NotNull(message = "请填写启用日期") LocalDate validFrom,

            @DecimalMin(value = "73", message = "经度应在 73 至 136 之间")
            @DecimalMax(value = "136", message = "经度应在 73 至 136 之间")
            @Digits(integer = 3, fraction = 6, message = "经度最多 6 位小数")
            BigDecimal longitude,

            @DecimalMin(value = "3", message = "纬度应在 3 至 54 之间")
            @DecimalMax(value = "54", message = "纬度应在 3 至 54 之间")
            @Digits(integer = 2, fraction = 6, message = "纬度最多 6 位小数")
            BigDecimal latitude,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "撤销区划")
    public record Retirement(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因不能超过 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version,
            @Schema(description = "撤销之日，不填为今天") LocalDate validTo,

            @Size(max = 20, message = "编码不正确") @Schema(description = "由谁接替")
            String successorCode) {}

    @Schema(description = "要导入的区划表")
    public record RegionCsvInput(
            @NotBlank(message = "请选择文件")
            @Schema(examples = "code,name,level,parent_code\n330726101260,新店村村民委员会,VILLAGE,330726101000")
            String csv) {}

    public record ImportItem(String code, String name) {}

    public record ImportChange(
            String code,
            String name,
            @Schema(description = "原名称") String before) {}

    public record ImportRejection(
            @Schema(description = "行号，表头为 1") int row, String code, String message) {}

    @Schema(description = "导入的结果或预览；各列最多 500 项，数量是完整的")
    public record ImportAnswer(
            List<ImportItem> added,
            List<ImportChange> changed,
            int unchanged,
            List<ImportRejection> rejected,
            int addedCount,
            int changedCount,
            int rejectedCount,
            boolean committed) {}
}
