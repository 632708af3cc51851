package org.touyan.appraisal.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** Points for goods: one person prepares it, which keeps points and goods back; another hands it over. */
@Entity
@RowLabel("积分兑换")
@Table(name = "shop_redemption")
public class Redemption extends ScopedEntity {
    /** 330726104217-2026-0001, as printed on the slip. */
    @Column(nullable = false, length = 40)
    public String number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    /** As it was then. */
    @Column(name = "subject_number", nullable = false, length = 40)
    public String subjectNumber;

    @Column(name = "subject_name", nullable = false, length = 60)
    public String subjectName;

    @Column(nullable = false)
    public long points;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Status status;

    @Column(name = "prepared_by", nullable = false)
    public UUID preparedBy;

    @Column(name = "prepared_name", nullable = false, length = 60)
    public String preparedName;

    @Column(name = "prepared_at", nullable = false)
    public Instant preparedAt;

    /** Last day on which it can be handed over. */
    @Column(name = "held_until", nullable = false)
    public LocalDate heldUntil;

    @Column(name = "handed_by")
    public UUID handedBy;

    @Column(name = "handed_name", length = 60)
    public String handedName;

    @Column(name = "handed_at")
    public Instant handedAt;

    /** Who fetched it. */
    @Column(length = 60)
    public String receiver;

    /** Who cancelled or reversed it; null also where its days ran out. */
    @Column(name = "ended_name", length = 60)
    public String endedName;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(length = 300)
    public String reason;

    /** Who asked for it to be taken back; another person does it. */
    @Column(name = "reversal_by")
    public UUID reversalBy;

    @Column(name = "reversal_name", length = 60)
    public String reversalName;

    @Schema(name = "RedemptionStatus")
    public enum Status {
        PREPARED,
        HANDED_OVER,
        CANCELLED,
        /** Nobody fetched it in time. */
        LAPSED,
        /** Somebody asked for it to be taken back; another person has still to check the goods. */
        REVERSING,
        /** Undone after it had been handed over: goods back on the shelf, points back on the account. */
        REVERSED
    }

    /** @param number of the village in the year, from 1 */
    public static String number(String village, int year, long number) {
        return "%s-%d-%04d".formatted(village, year, number);
    }

    void handOver(UUID by, String byName, Instant now, String toWhom) {
        status = Status.HANDED_OVER;
        handedBy = by;
        handedName = byName;
        handedAt = now;
        receiver = toWhom;
    }

    void askReversal(UUID by, String byName, String why) {
        status = Status.REVERSING;
        reversalBy = by;
        reversalName = byName;
        reason = why;
    }

    /** It stays handed over; the record keeps who asked and why not. */
    void keep() {
        status = Status.HANDED_OVER;
        reversalBy = null;
        reversalName = null;
        reason = null;
    }

    /** @param byName null where its days ran out */
    void end(Status outcome, String byName, Instant now, String why) {
        status = outcome;
        endedName = byName;
        endedAt = now;
        reason = why;
    }
}
