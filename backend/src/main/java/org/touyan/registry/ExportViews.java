package org.touyan.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.jobs.Job;

/** What goes in and out of the export endpoints. */
public final class ExportViews {
    private ExportViews() {}

    @Schema(description = "导出任务：文件在后台生成，保留 24 小时")
    public record ExportJob(
            UUID id,
            @Schema(examples = "HOUSEHOLDS") String kind,
            Job.Status status,
            long rows,
            long totalRows,
            Long bytes,
            @Schema(examples = "农户名册-浦江县-20261122.xlsx") String fileName,
            Instant createdAt,
            Instant expiresAt,
            String error) {
        static ExportJob of(Job job) {
            return new ExportJob(
                    job.id,
                    job.kind,
                    job.status,
                    job.doneRows,
                    job.totalRows,
                    job.bytes,
                    job.fileName,
                    job.createdAt,
                    job.expiresAt,
                    job.error);
        }
    }

    @Schema(description = "要导出什么：与列表相同的筛选条件和要的列")
    public record NewExport(
            @Schema(examples = "HOUSEHOLDS")
            @NotNull(message = "请选择要导出的内容")
            @Pattern(regexp = HouseholdExport.KIND, message = "不支持导出这种内容")
            String kind,

            @Valid HouseholdFilter filter,

            @NotNull(message = "请选择要导出的列") @Size(min = 1, max = 30, message = "请选择 1 到 30 列")
            List<@NotNull(message = "列名不能为空") String> columns) {}
}
