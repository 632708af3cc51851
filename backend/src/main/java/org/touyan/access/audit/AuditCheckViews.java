package org.touyan.access.audit;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.jobs.Job;

/** Verifications of the trail as the API takes and shows them. */
public final class AuditCheckViews {
    private AuditCheckViews() {}

    @Schema(description = "核验审计记录")
    public record NewAuditCheck(
            @Pattern(regexp = KeptCode.PATTERN, message = "存证码的样子是 10240-9f86d081884c7d65")
            @Schema(description = "上次核验后自行保存的存证码，可不填；填写后还能发现整段末尾被截断、连同封存点一起被改的情况", examples = "10240-9f86d081884c7d65")
            String code) {}

    /**
     * @param status DONE with {@code faults} 0: everything is as it was written
     * @param firstNumber older entries were deleted when their time was over
     * @param code to be kept outside the system, for the next check
     */
    @Schema(description = "一次核验")
    public record AuditCheckView(
            UUID id,
            @Schema(examples = "审计员") String accountName,
            Instant askedAt,
            Instant finishedAt,
            Job.Status status,
            @Schema(description = "已核验的记录数") long rows,
            long totalRows,
            Long firstNumber,
            Long lastNumber,
            @Schema(description = "发现的问题数，未完成时为空") Long faults,
            @Schema(description = "最多列出 200 个") List<AuditFinding> findings,
            @Schema(examples = "10240-9f86d081884c7d65") String code) {}
}
