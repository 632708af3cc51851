package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.board.BoardProposal.Named;
import org.touyan.appraisal.board.BoardViews.BoardDrafting;
import org.touyan.appraisal.board.BoardViews.PostingActing;
import org.touyan.appraisal.board.BoardViews.PostingEdit;
import org.touyan.appraisal.board.BoardViews.PostingView;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.board.Posting.Status;
import org.touyan.appraisal.round.PublishedRounds;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.round.SubjectNames;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Prepares, signs and takes down what the boards show. */
@ApplicationScoped
public class BoardService {
    private static final int DAYS = 92;

    private final PostingRepository postings;
    private final BoardProposal proposal;
    private final HandPostingRules byHand;
    private final BoardReader reader;
    private final PublishedRounds rounds;
    private final SubjectNames subjects;
    private final Schemes schemes;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    BoardService(
            PostingRepository postings,
            BoardProposal proposal,
            HandPostingRules byHand,
            BoardReader reader,
            PublishedRounds rounds,
            SubjectNames subjects,
            Schemes schemes,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.postings = postings;
        this.proposal = proposal;
        this.byHand = byHand;
        this.reader = reader;
        this.rounds = rounds;
        this.subjects = subjects;
        this.schemes = schemes;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Drafts for whom the scheme names and who is not on the ledger of that period yet; doing it again adds nothing. */
    @Transactional
    public List<PostingView> draft(BoardDrafting body) {
        actor.requireCovers(body.area());
        Period period = new Period(body.period());
        UUID scheme = schemes.require(body.schemeId(), body.area(), SubjectKind.HOUSEHOLD, period).id;
        Round round = rounds.find(scheme, body.area(), period)
                .orElseThrow(() -> ProblemException.state(period.spoken() + "的结果还没有公布，不能拟榜"));
        List<Named> named = proposal.of(round, schemes.rules(round.versionId));
        Set<UUID> red = postings.subjects(round.id, Colour.RED);
        Set<UUID> yellow = postings.subjects(round.id, Colour.YELLOW);
        List<Named> fresh = named.stream()
                .filter(one -> !(one.colour() == Colour.RED ? red : yellow)
                        .contains(one.result().subjectId()))
                .toList();
        Map<UUID, Called> called = subjects.called(
                fresh.stream().map(one -> one.result().subjectId()).toList());
        fresh.forEach(
                one -> postings.persist(made(round, one, called.get(one.result().subjectId()))));
        postings.flush();
        if (!fresh.isEmpty()) {
            record("board.draft", round.id, period.spoken() + "红黄榜", round.area, null);
        }
        return reader.ledger(body.area(), body.period());
    }

    private Posting made(Round round, Named named, Called subject) {
        Posting posting = Posting.draft(round, named.colour(), subject, actor.get(), clock.instant());
        posting.deed = named.deed();
        return posting;
    }

    @Transactional
    public PostingView edit(UUID id, PostingEdit body) {
        Posting posting = postings.require(id);
        posting.requireVersion(body.version(), () -> reader.view(posting));
        if (posting.status != Status.DRAFT) {
            throw ProblemException.state("已签发或已撤下的不能再改");
        }
        Called subject = subjects.called(List.of(posting.subjectId)).get(posting.subjectId);
        posting.word(body.deed(), subject == null ? null : subject.name());
        posting.restOn(body.basis(), body.basisNote(), body.place());
        postings.flush();
        record("board.update", id, posting.shownName, posting.area, null);
        return reader.view(posting);
    }

    @Transactional
    public PostingView act(UUID id, PostingAction action, PostingActing body) {
        Posting posting = postings.require(id);
        if (!actor.get().may(action.permission)) {
            throw ProblemException.of(Code.FORBIDDEN, action == PostingAction.SIGN ? "红黄榜由村党组织书记签发" : "请由村里办理");
        }
        posting.requireVersion(body.version(), () -> reader.view(posting));
        action.refusal(posting, actor.get().accountId()).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
        String reason = Texts.clean(body.reason());
        if (action != PostingAction.SIGN && reason == null) {
            throw ProblemException.rule("reason", "请写明原因");
        }
        LocalDate today = LocalDate.now(clock);
        if (action == PostingAction.SIGN) {
            requireStillRight(posting);
            posting.sign(actor.get().accountId(), actor.get().name(), today, days(posting));
        } else {
            posting.end(action.to, actor.get().name(), today, reason);
        }
        postings.flush();
        record(action.trail, id, posting.shownName, posting.area, reason);
        return reader.view(posting);
    }

    /** What was true when it was drafted may have changed since: an objection, a correction. */
    private void requireStillRight(Posting posting) {
        if (postings.disputed(posting)) {
            throw ProblemException.state("该户这一期有异议正在处理，办结后才能签发");
        }
        Round round = rounds.require(posting.roundId);
        if (posting.entryId != null) {
            if (!byHand.rests(round, posting)) {
                throw ProblemException.state("据以上榜的那笔记分已经冲销，请放弃这一条");
            }
            byHand.require(round, posting.colour, posting.subjectId, posting.entryId);
            return;
        }
        boolean named = proposal.of(round, schemes.rules(round.versionId)).stream()
                .anyMatch(one -> one.colour() == posting.colour
                        && one.result().subjectId().equals(posting.subjectId));
        if (!named) {
            throw ProblemException.state("按现在的结果，该户不再符合上榜条件，请放弃这一条");
        }
    }

    private int days(Posting posting) {
        SchemeRules rules = schemes.rules(rounds.versionOf(posting.roundId));
        return rules.boards() == null ? DAYS : rules.boards().days();
    }

    /**
     * An objection of the household was upheld: what hangs of it on the yellow board comes down the same day, and on either
     * board what was posted for a deed that is undone; what was prepared is dropped.
     *
     * @param undone the entries that the objection reversed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeDown(UUID subject, Collection<UUID> undone, String reason) {
        for (Posting posting : postings.hitBy(subject, undone)) {
            PostingAction action = posting.status == Status.DRAFT ? PostingAction.DROP : PostingAction.TAKE_DOWN;
            posting.end(action.to, actor.get().name(), LocalDate.now(clock), reason);
            record(action.trail, posting.id, posting.shownName, posting.area, reason);
        }
    }

    /** Who may prepare, for the view of a board. */
    static boolean mayDraft(CurrentActor actor, String village) {
        return actor.get().may(Permission.APPRAISAL_ROUND) && actor.get().covers(village);
    }

    private void record(String action, UUID id, String name, String area, String reason) {
        audit.fire(new AuditEvent(action, "board", id.toString(), name, area, reason, null, null));
    }
}
