package org.touyan.access.approval;

/** What became of a request. One that nobody decided in time reads as EXPIRED at once, and is ended within the hour. */
public enum ApprovalStatus {
    PENDING("待复核"),
    APPROVED("已同意"),
    REJECTED("已退回"),
    WITHDRAWN("已撤回"),
    EXPIRED("已过期");

    public final String label;

    ApprovalStatus(String label) {
        this.label = label;
    }
}
