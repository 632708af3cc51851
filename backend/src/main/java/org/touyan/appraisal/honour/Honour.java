package org.touyan.appraisal.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;

/** An honour of a year: nominated, posted, awarded by the office of its level or refused, and revoked if it must be. */
@Entity
@RowLabel("好家风荣誉")
@Table(name = "appraisal_honour")
public class Honour extends ScopedEntity {
    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(name = "version_id", nullable = false)
    public UUID versionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public Level level;

    @Column(name = "award_year", nullable = false, length = 4)
    public String year;

    @Column(nullable = false, length = 30)
    public String title;

    /** As on the certificate: the head at the nomination. */
    @Column(name = "holder_name", nullable = false, length = 60)
    public String holderName;

    /** The published result that it rests on. */
    @Column(nullable = false, length = 7)
    public String period;

    @Column(name = "index_value", nullable = false)
    public BigDecimal index;

    @Column(nullable = false, length = 20)
    public String grade;

    @Column(nullable = false)
    public int deductions;

    @Column(nullable = false)
    public int earlier;

    @Column(nullable = false, length = 300)
    public String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Status status;

    @Column(name = "nominated_by", nullable = false)
    public UUID nominatedBy;

    @Column(name = "nominated_name", nullable = false, length = 60)
    public String nominatedName;

    @Column(name = "nominated_at", nullable = false)
    public Instant nominatedAt;

    @Column(name = "public_from")
    public LocalDate publicFrom;

    /** Last day of the publicity. */
    @Column(name = "public_until")
    public LocalDate publicUntil;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_name", length = 60)
    public String decidedName;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "decision_note", length = 300)
    public String decisionNote;

    @Column(name = "awarded_on")
    public LocalDate awardedOn;

    @Column(name = "certificate_seq")
    public Integer certificateSeq;

    @Column(name = "certificate_number", length = 40)
    public String certificateNumber;

    /** Random; opens the public verification page of the certificate. */
    @Column(nullable = false, length = 26)
    public String code;

    @Column(name = "revoked_name", length = 60)
    public String revokedName;

    @Column(name = "revoked_on")
    public LocalDate revokedOn;

    @Column(length = 300)
    public String revocation;

    /** Who awards it, and who may name somebody for it. */
    @Schema(name = "HonourRank")
    public enum Level {
        VILLAGE(Area.VILLAGE, Area.VILLAGE, Permission.APPRAISAL_VILLAGE, "村"),
        TOWN(Area.TOWN, Area.VILLAGE, Permission.APPRAISAL_TOWN, "乡镇"),
        COUNTY(Area.COUNTY, Area.TOWN, Permission.APPRAISAL_COUNTY, "县");

        /** Of whoever names somebody, at any level: who runs the rounds. */
        static final String NOMINATOR = Permission.APPRAISAL_ROUND;

        /** Digits of the place that awards it. */
        final int digits;

        /** Digits of the place whose people may nominate. */
        final int nominatorDigits;

        final String office;
        final String spoken;

        Level(int digits, int nominatorDigits, String office, String spoken) {
            this.digits = digits;
            this.nominatorDigits = nominatorDigits;
            this.office = office;
            this.spoken = spoken;
        }

        /** The place that awards it, or the area itself where that holds several. */
        String place(String area) {
            return cut(area, digits);
        }

        String nominatorPlace(String area) {
            return cut(area, nominatorDigits);
        }

        private static String cut(String area, int digits) {
            return area.length() < digits ? area : area.substring(0, digits);
        }

        /** What the scheme says about it; 422 where it says nothing. */
        HonourLevel rule(RulesInForce.InForce inForce) {
            return inForce.honour(name(), spoken);
        }

        /** The nearest level below that the scheme has: what a nominee must hold. */
        Optional<Level> below(SchemeRules rules) {
            return Arrays.stream(values())
                    .filter(other -> other.ordinal() < ordinal()
                            && rules.honour(other.name()).isPresent())
                    .reduce((lower, higher) -> higher);
        }

        List<Level> above() {
            return Arrays.stream(values())
                    .filter(other -> other.ordinal() > ordinal())
                    .toList();
        }
    }

    @Schema(name = "HonourStatus")
    public enum Status {
        NOMINATED,
        PUBLICITY,
        AWARDED,
        REFUSED,
        REVOKED
    }

    void publish(LocalDate today, int days) {
        status = Status.PUBLICITY;
        publicFrom = today;
        publicUntil = today.plusDays(days - 1L);
    }

    void decide(Status outcome, UUID by, String byName, Instant now, String note) {
        status = outcome;
        decidedBy = by;
        decidedName = byName;
        decidedAt = now;
        decisionNote = note;
    }

    void certify(LocalDate today, int seq) {
        awardedOn = today;
        certificateSeq = seq;
        certificateNumber = certificateNumber(year, level.place(area), seq);
    }

    /** The place's own code says which level it is of. */
    public static String certificateNumber(String year, String place, int seq) {
        return "%s-%s-%04d".formatted(year, place, seq);
    }

    void revoke(String byName, LocalDate today, String why) {
        status = Status.REVOKED;
        revokedName = byName;
        revokedOn = today;
        revocation = why;
    }
}
