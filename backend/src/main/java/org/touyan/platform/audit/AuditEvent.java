package org.touyan.platform.audit;

/**
 * Something to keep on the record, fired in the transaction of the change itself: no record, no change. Modules fire it
 * ({@code Event<AuditEvent>}); access writes it down with who, when and from where.
 *
 * @param action {@code household.create}: object and verb
 * @param area where it happened, null for what has no place
 * @param before view of the object before, null for a creation; personal numbers masked
 * @param after view after, null for a deletion
 */
public record AuditEvent(
        String action,
        String objectType,
        String objectId,
        String objectName,
        String area,
        String reason,
        Object before,
        Object after) {}
