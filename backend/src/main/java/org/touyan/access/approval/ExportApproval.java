package org.touyan.access.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.export.ExportOrdered;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Permission;

/** A file with many rows in it is made only when a second person agrees; the job waits until then. */
@ApplicationScoped
public class ExportApproval implements ApprovalKind {
    static final String CODE = "EXPORT_LARGE";

    private final Approvals approvals;
    private final Jobs jobs;
    private final Clock clock;
    private final SecurityPolicy policy;

    ExportApproval(Approvals approvals, Jobs jobs, SecurityPolicy policy, Clock clock) {
        this.approvals = approvals;
        this.jobs = jobs;
        this.policy = policy;
        this.clock = clock;
    }

    void hold(@Observes ExportOrdered ordered) {
        int mostRows = policy.now().exportRows();
        String kind = ordered.fullNumbers() ? FullNumbersApproval.CODE : CODE;
        if ((ordered.fullNumbers() || ordered.rows() > mostRows) && approvals.required(kind)) {
            jobs.hold(ordered.job(), clock.instant().plus(Approvals.VALID));
            String rows = ordered.rows() > mostRows ? "超过 " + mostRows + " 行" : ordered.rows() + " 行";
            String numbers = ordered.fullNumbers() ? "，身份证号、电话为完整号码" : "";
            approvals.request(new NewApproval(
                    kind,
                    ordered.area(),
                    "export",
                    ordered.job(),
                    ordered.fileName(),
                    "导出“" + ordered.fileName() + "”，" + rows + numbers,
                    ordered,
                    ordered.reason() == null ? "导出数据" : ordered.reason()));
        }
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "大批导出";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_EXPORT;
    }

    @Override
    public Preset preset() {
        return Preset.ON;
    }

    @Override
    public void execute(ApprovedChange change) {
        jobs.release(change.subject());
    }

    @Override
    public void refused(ApprovedChange change, String reason) {
        jobs.refuse(change.subject(), "复核没有同意：" + reason);
    }

    @Override
    public void expired(ApprovedChange change, String reason) {
        jobs.refuse(change.subject(), reason);
    }
}
