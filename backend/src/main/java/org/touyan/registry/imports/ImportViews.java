package org.touyan.registry.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;
import org.touyan.registry.history.FieldChange;

/** What goes in and out of the import endpoints. */
public final class ImportViews {
    private ImportViews() {}

    @Schema(description = "一次数据导入：先检查，确认后才写入；要么全部写入，要么一行也不写")
    public record ImportView(
            UUID id,
            ImportKind kind,
            ImportStatus status,
            @Schema(examples = "前于村农户花名册.xlsx") String fileName,
            long bytes,
            @Schema(description = "后台任务已处理的行数") long done,
            long total,
            @Schema(description = "表中的人数") int rows,
            int added,
            int changed,
            int unchanged,
            int rejected,
            @Schema(description = "新增的人中，与台账中的人疑似重复的") int noticed,
            int householdsAdded,
            int householdsChanged,
            @Schema(description = "读取时注意到的情况") List<String> notes,
            @Schema(description = "上一步没有成功的原因") String error,
            LayoutView layout,
            Instant createdAt,
            Instant checkedAt,
            Instant appliedAt,
            Instant endedAt,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "表格的版式：读哪张工作表，每列是什么")
    public record LayoutView(
            List<String> sheets,
            String sheet,
            @Schema(description = "标题所在行，0 表示没有找到") int headerRow,
            boolean complete,
            List<LayoutColumn> columns) {}

    @Schema(description = "表中的一列")
    public record LayoutColumn(
            @Schema(description = "从 0 开始") int index,
            @Schema(examples = "公民身份号码") String title,
            List<String> samples,

            @Schema(examples = "ID_NUMBER", description = "读作哪一项；空表示不读取")
            String field) {}

    @Schema(description = "可以导入的一项")
    public record ImportField(
            @Schema(examples = "ID_NUMBER") String field,
            @Schema(examples = "身份证号") String title,
            boolean required,
            String note) {}

    @Schema(description = "表中一行的检查结果")
    public record ImportedRow(
            @Schema(description = "在表中的行号") int line,
            RowOutcome outcome,
            String household,
            String name,
            String idNumberMasked,
            String area,
            List<FieldChange> changes,
            List<String> faults,
            @Schema(description = "台账中疑似同一人的") List<ImportLookalike> lookalikes,
            @Schema(description = "这一行说的村民或党员") UUID targetId,
            UUID householdId) {
        ImportedRow with(List<ImportLookalike> found) {
            return new ImportedRow(
                    line,
                    outcome,
                    household,
                    name,
                    idNumberMasked,
                    area,
                    changes,
                    faults,
                    found,
                    targetId,
                    householdId);
        }
    }

    @Schema(description = "台账中与表中新增的人疑似同一人的；只提醒，不影响导入")
    public record ImportLookalike(
            @Schema(examples = "同名同出生日期") String likeness,
            UUID residentId,
            UUID householdId,
            String name,
            String householdNumber) {}

    @Schema(description = "对导入的操作")
    public record ImportActionInput(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "检查时：读哪张工作表") @CleanText @Size(max = 60, message = "工作表名过长")
            String sheet,

            @Schema(description = "检查时：每列读作哪一项；不填用已识别的") @Size(max = 200, message = "列太多")
            List<@NotNull(message = "列不能为空") @Valid ColumnChoice> columns) {}

    @Schema(description = "一列读作哪一项")
    public record ColumnChoice(
            @NotNull(message = "缺少列号") @Min(value = 0, message = "列号不正确") @Max(value = 200, message = "列号不正确")
            Integer index,

            @Size(max = 40, message = "没有这一项") String field) {}
}
