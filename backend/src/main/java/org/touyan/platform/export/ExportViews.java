package org.touyan.platform.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.text.CleanText;

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
        public static ExportJob of(Job job) {
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

    @Schema(description = "要导出的列；筛选条件与列表的查询参数相同")
    public record NewExport(
            @Schema(description = "列名与列表的字段相同，按这个次序；不填为全部", examples = "[\"headName\",\"memberCount\"]")
            @Size(min = 1, max = 40, message = "请选择 1 到 40 列")
            List<@NotNull(message = "列名不能为空") String> columns,

            @Schema(description = "身份证号、电话给出完整号码；须有查看完整号码的权限，写明事由，并经另一人复核。不是每个列表都有")
            Boolean fullNumbers,

            @CleanText
            @Size(min = 4, max = 500, message = "事由应为 4 至 500 个字")
            @Schema(description = "为什么导出；要完整号码时必填", examples = "报送县民政局低保核对")
            String reason) {
        boolean full() {
            return Boolean.TRUE.equals(fullNumbers);
        }
    }
}
