package org.touyan.access.approval;

/**
 * A kind of change that may need a second person. A module brings one bean for each of its kinds; it asks
 * {@link Approvals#required}, hands the change to {@link Approvals#request} instead of doing it, and is called back here
 * when another account has approved.
 */
public interface ApprovalKind {
    /** When a second person is needed. The county may switch ON and OFF, not ALWAYS. */
    enum Preset {
        ALWAYS,
        ON,
        OFF
    }

    /** Stored with each request: {@code HOUSEHOLD_CANCEL}. Never changed. */
    String code();

    /** As people call it: 销户. */
    String title();

    /** What the change itself needs: whoever decides must have it besides {@code approval:decide}. */
    String permission();

    Preset preset();

    /**
     * Carries the change out, as the one who decides and in the transaction of his decision. Looks at the facts anew: when
     * they no longer allow it, refuses with a {@link org.touyan.platform.web.ProblemException}, and the request stays
     * pending.
     */
    void execute(ApprovedChange change);

    /**
     * The change was turned down or taken back, in the transaction of that decision. Most kinds have nothing to undo.
     *
     * @param reason of the one who decided
     */
    default void refused(ApprovedChange change, String reason) {}

    /** Nobody decided in time. @param reason fit to show */
    default void expired(ApprovedChange change, String reason) {}
}
