package org.touyan.appraisal.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.ScopedEntity;

/** Something that was done to a round, or to one subject in it. Only ever added; reached through its round. */
@Entity
@Table(name = "appraisal_step")
public class RoundStep {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(name = "round_id", nullable = false)
    public UUID roundId;

    /** Null when it concerns the whole round. */
    @Column(name = "subject_id")
    public UUID subjectId;

    @Column(nullable = false, length = 30)
    public String action;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "from_stage", length = 20)
    public Stage fromStage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "to_stage", nullable = false, length = 20)
    public Stage toStage;

    @Column(name = "account_id", nullable = false)
    public UUID accountId;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(nullable = false)
    public Instant at;

    @Column(length = 500)
    public String reason;

    /** Day of the meeting. */
    @Column(name = "held_on")
    public LocalDate heldOn;

    /** Names, joined by 、. */
    @Column(length = 1000)
    public String attendees;

    @Column(name = "attendee_count", nullable = false)
    public int attendeeCount;

    @Column(length = 2000)
    public String minutes;

    /** From where the round stands; where to is for the caller to say. */
    static RoundStep by(Actor who, Round round, String action, String reason, Instant now) {
        RoundStep step = new RoundStep();
        step.id = ScopedEntity.newId();
        step.roundId = round.id;
        step.action = action;
        step.fromStage = round.stage;
        step.accountId = who.accountId();
        step.accountName = who.name();
        step.at = now;
        step.reason = reason;
        return step;
    }
}
