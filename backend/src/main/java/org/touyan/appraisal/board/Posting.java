package org.touyan.appraisal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/**
 * A name on a board: prepared by one person, signed by another, gone on its last day or earlier with a reason (DOMAIN
 * §8.5). Rows stay: they are the posting ledger.
 */
@Entity
@RowLabel("红黄榜记录")
@Table(name = "appraisal_posting")
public class Posting extends ScopedEntity {
    /** Where a village posts what it posts (DOMAIN §8.5), unless it says otherwise. */
    private static final String PLACE = "村务公开栏";

    @Column(name = "round_id", nullable = false)
    public UUID roundId;

    @Column(nullable = false, length = 7)
    public String period;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public Colour colour;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    /** In full on the red board, masked on the yellow one: what is not stored cannot slip out. */
    @Column(name = "shown_name", nullable = false, length = 60)
    public String shownName;

    /** The one deed that somebody posted it for by hand; null when the scheme's board rule named it. */
    @Column(name = "entry_id")
    public UUID entryId;

    /** The honour; or what was done and what puts it right. */
    @Column(nullable = false, length = 300)
    public String deed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    public Basis basis;

    @Column(name = "basis_note", length = 200)
    public String basisNote;

    /** Where it hangs. */
    @Column(nullable = false, length = 100)
    public String place;

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

    @Column(name = "signed_by")
    public UUID signedBy;

    @Column(name = "signed_name", length = 60)
    public String signedName;

    @Column(name = "posted_on")
    public LocalDate postedOn;

    /** The last day on the board. */
    @Column(name = "expires_on")
    public LocalDate expiresOn;

    @Column(name = "removed_on")
    public LocalDate removedOn;

    @Column(name = "removed_name", length = 60)
    public String removedName;

    @Column(name = "removal_reason", length = 300)
    public String removalReason;

    @Schema(name = "BoardColour")
    public enum Colour {
        RED,
        YELLOW
    }

    /** Why it may be posted at all (个人信息保护法 art. 13, 25). */
    @Schema(name = "PostingBasis")
    public enum Basis {
        CONSENT,
        STATUTORY
    }

    @Schema(name = "PostingStatus")
    public enum Status {
        DRAFT,
        POSTED,
        TAKEN_DOWN,
        DROPPED
    }

    /** A draft that names nobody's words yet: {@code deed} and basis are the caller's. */
    static Posting draft(Round round, Colour colour, Called subject, Actor by, Instant now) {
        Posting posting = new Posting();
        posting.id = newId();
        posting.area = round.area;
        posting.roundId = round.id;
        posting.period = round.period;
        posting.colour = colour;
        posting.subjectKind = round.subjectKind;
        posting.subjectId = subject.id();
        posting.prepare(subject, by, now);
        return posting;
    }

    /** As nobody had prepared it before: what was dropped is taken up again in its own row. */
    void prepare(Called subject, Actor by, Instant now) {
        shownName = colour == Colour.RED ? subject.name() : Masking.name(subject.name());
        place = PLACE;
        status = Status.DRAFT;
        preparedBy = by.accountId();
        preparedName = by.name();
        preparedAt = now;
        removedOn = null;
        removedName = null;
        removalReason = null;
    }

    boolean shownOn(LocalDate day) {
        return status == Status.POSTED && !expiresOn.isBefore(day);
    }

    /** Why the household is not posted a second time on the same board of the same period; empty where it was dropped. */
    Optional<String> alreadyThere() {
        String board = colour == Colour.RED ? "红榜" : "黄榜";
        return switch (status) {
            case DRAFT -> Optional.of("该户这一期已有一条" + board + "待签发");
            case POSTED -> Optional.of("该户这一期已经上过" + board);
            case TAKEN_DOWN -> Optional.of("该户这一期的" + board + "已经撤下，不再重复上榜");
            case DROPPED -> Optional.empty();
        };
    }

    /** What is said of it. The yellow board leaves out whose it is, in its words too. @param name of the household */
    void word(String said, String name) {
        String clean = Texts.clean(said);
        if (colour == Colour.YELLOW && name != null && clean.contains(name)) {
            throw ProblemException.rule("deed", "黄榜隐去姓名，事由里也不要写户主的名字");
        }
        if (Masking.hasNumber(clean)) {
            throw ProblemException.rule("deed", "榜上不能写身份证号、电话号码");
        }
        deed = clean;
    }

    /** @param where null leaves it as it is */
    void restOn(Basis why, String note, String where) {
        basis = why;
        basisNote = Texts.clean(note);
        if (Texts.clean(where) != null) {
            place = Texts.clean(where);
        }
    }

    /** Why this account cannot sign it, or empty. */
    Optional<String> refusalToSign(UUID account) {
        if (basis == null) {
            return Optional.of(colour == Colour.RED ? "还没有登记本户同意或其他依据，不能上榜" : "还没有登记上榜依据，不能上榜");
        }
        if (basisNote == null) {
            return Optional.of(basis == Basis.CONSENT ? "还没有写明同意书在哪里，不能上榜" : "还没有写明依据哪一条，不能上榜");
        }
        return preparedBy.equals(account) ? Optional.of("拟榜人不能自己签发，请由另一人签发") : Optional.empty();
    }

    /** @param days how long it stays, the day of posting included */
    void sign(UUID by, String byName, LocalDate today, int days) {
        status = Status.POSTED;
        signedBy = by;
        signedName = byName;
        postedOn = today;
        expiresOn = today.plusDays(days - 1L);
    }

    void end(Status how, String byName, LocalDate today, String reason) {
        status = how;
        removedName = byName;
        removedOn = today;
        removalReason = reason;
    }
}
