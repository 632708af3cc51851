package org.touyan.access.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is not as it was chained.
 *
 * @param number of the first link concerned, null when the entry never had one
 * @param until number of the last one, the same when it is one
 * @param entryId of the audit entry, null when even that is gone
 * @param at when the entry was written; for links that are gone, that of the link before
 * @param untilAt for links that are gone, that of the link after them; else null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "核验发现的问题")
public record AuditFinding(
        Kind kind,
        @Schema(examples = "1024") Long number,
        @Schema(examples = "1024") Long until,
        @Schema(examples = "1030") Long entryId,
        Instant at,
        Instant untilAt,
        @Schema(examples = "household.update") String action) {

    /** What is wrong. */
    @Schema(
            description = "CHANGED 内容被改动；REMOVED 记录被删除；CUT 记录和链节都被删除；ADDED 绕过系统写入；"
                    + "TAIL 末尾被截断；ANCHOR 封存点被改动；WAITING 长时间没有入链")
    public enum Kind {
        CHANGED,
        REMOVED,
        CUT,
        ADDED,
        TAIL,
        ANCHOR,
        WAITING
    }

    static AuditFinding of(Kind kind, Long number, AuditSealRepository.Waiting entry) {
        return new AuditFinding(kind, number, number, entry.entryId(), entry.at(), null, entry.action());
    }

    /** Links that are not there any more. */
    static AuditFinding cut(Kind kind, long from, long until, Instant after, Instant before) {
        return new AuditFinding(kind, from, until, null, after, before, null);
    }
}
