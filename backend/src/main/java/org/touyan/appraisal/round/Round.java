package org.touyan.appraisal.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A village's appraisal of one period. Its steps are the truth about where it stands; the stage is their cache. */
@Entity
@RowLabel("评分轮次")
@Table(name = "appraisal_round")
public class Round extends ScopedEntity {
    /** The village when it was opened: two villages that merge in the middle of a month keep a round each. */
    @Column(nullable = false, length = 20, updatable = false)
    public String origin;

    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    /** The rules it is judged by. */
    @Column(name = "version_id", nullable = false)
    public UUID versionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(nullable = false, length = 7)
    public String period;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Stage stage;

    /** The last day of the stage; null when it has no limit. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    /** The last day of the publicity; null before it began. */
    @Column(name = "public_until")
    public LocalDate publicUntil;

    @Column(name = "opened_at", nullable = false)
    public Instant openedAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    protected Round() {}

    Round(UUID id, String village, UUID schemeId, UUID versionId, SubjectKind kind, Period period, Instant now) {
        this.id = id;
        this.area = village;
        this.origin = village;
        this.schemeId = schemeId;
        this.versionId = versionId;
        this.subjectKind = kind;
        this.period = period.text();
        this.stage = Stage.SCORING;
        this.openedAt = now;
    }

    public Period period() {
        return new Period(period);
    }

    public Where where() {
        return new Where(id, area, period, subjectKind);
    }

    /** Scoring may last its days beyond the end of the period; every other stage counts from the day it began. */
    void enter(Stage to, SchemeRules rules, LocalDate today, Instant now) {
        stage = to;
        int days = rules.stage(to).map(StageRule::days).orElse(0);
        LocalDate from = to == Stage.SCORING && today.isBefore(period().last()) ? period().last() : today;
        dueOn = days == 0 ? null : from.plusDays(days);
        if (to == Stage.PUBLICITY) {
            publicUntil = dueOn == null ? today : dueOn;
        }
        if (to == Stage.PUBLISHED) {
            dueOn = null;
            publishedAt = now;
        }
    }

    boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
