package org.touyan.appraisal.board;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.board.BoardViews.NewPosting;
import org.touyan.appraisal.board.BoardViews.PostingView;
import org.touyan.appraisal.round.PublishedRounds;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** One household for one deed, by hand: a draft like those of the board rule, with its basis from the start. */
@ApplicationScoped
class HandPosting {
    private final PostingRepository postings;
    private final HandPostingRules rules;
    private final BoardReader reader;
    private final PublishedRounds rounds;
    private final Subjects subjects;
    private final Schemes schemes;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    HandPosting(
            PostingRepository postings,
            HandPostingRules rules,
            BoardReader reader,
            PublishedRounds rounds,
            Subjects subjects,
            Schemes schemes,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.postings = postings;
        this.rules = rules;
        this.reader = reader;
        this.rounds = rounds;
        this.subjects = subjects;
        this.schemes = schemes;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    private record Target(Subject subject, UUID round) {}

    /** Two transactions: what is there already must be read after the round is held. */
    PostingView add(NewPosting body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> find(body));
        return QuarkusTransaction.requiringNew().call(() -> add(target, body));
    }

    private Target find(NewPosting body) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
        actor.requireCovers(subject.village());
        Period period = new Period(body.period());
        UUID scheme = schemes.require(body.schemeId(), subject.village(), subject.kind(), period).id;
        Round round = rounds.find(scheme, subject.village(), period)
                .orElseThrow(() -> ProblemException.state(period.spoken() + "的结果还没有公布，不能拟榜"));
        Period.Kind hangs = schemes.rules(round.versionId).boardPeriod();
        if (period.kind() != hangs) {
            throw ProblemException.rule(
                    "board-period", "period", "红黄榜按" + hangs.spoken() + "张贴，" + period.spoken() + "不能单独拟榜");
        }
        return new Target(subject, round.id);
    }

    private PostingView add(Target target, NewPosting body) {
        Subject subject = target.subject;
        postings.hold(target.round);
        if (idempotency.repeated(body.id(), "posting.create", body)) {
            return reader.view(
                    postings.of(target.round, subject.id(), body.colour()).orElseThrow(ProblemException::notFound));
        }
        Round round = rounds.require(target.round);
        Optional<Posting> before = postings.of(round.id, subject.id(), body.colour());
        before.flatMap(Posting::alreadyThere).ifPresent(reason -> {
            throw ProblemException.duplicate("subjectId", reason);
        });
        rules.require(round, body.colour(), subject.id(), body.entryId());
        Called called = new Called(subject.id(), subject.number(), subject.name());
        Posting posting = before.orElseGet(() -> fresh(round, called, body));
        posting.prepare(called, actor.get(), clock.instant());
        posting.entryId = body.entryId();
        posting.word(body.deed(), subject.name());
        posting.restOn(body.basis(), body.basisNote(), body.place());
        if (postings.disputed(posting)) {
            throw ProblemException.state("该户这一期有异议正在处理，办结后才能拟榜");
        }
        postings.persistAndFlush(posting);
        audit.fire(new AuditEvent(
                "board.add",
                "board",
                posting.id.toString(),
                posting.shownName,
                posting.area,
                posting.deed,
                null,
                null));
        return reader.view(posting);
    }

    private Posting fresh(Round round, Called subject, NewPosting body) {
        Posting posting = Posting.draft(round, body.colour(), subject, actor.get(), clock.instant());
        posting.id = body.id() == null ? posting.id : body.id();
        return posting;
    }
}
