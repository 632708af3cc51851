package org.touyan.access.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Permission;

/** ID and phone numbers leave the house unmasked: never on one person's word. {@link ExportApproval} holds the job. */
@ApplicationScoped
public class FullNumbersApproval implements ApprovalKind {
    static final String CODE = "EXPORT_FULL_NUMBERS";
    private final Jobs jobs;

    FullNumbersApproval(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "导出完整号码";
    }

    @Override
    public String permission() {
        return Permission.RESIDENT_REVEAL;
    }

    @Override
    public Preset preset() {
        return Preset.ALWAYS;
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
