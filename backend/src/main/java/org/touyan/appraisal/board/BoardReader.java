package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.board.BoardViews.BoardEntry;
import org.touyan.appraisal.board.BoardViews.BoardView;
import org.touyan.appraisal.board.BoardViews.PostingView;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.board.PostingRepository.Shown;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.round.SubjectNames;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ActionView;

/** Shows the boards as they hang, and the ledger behind them. */
@ApplicationScoped
class BoardReader {
    private final PostingRepository postings;
    private final SubjectNames subjects;
    private final RoundRepository rounds;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    BoardReader(
            PostingRepository postings,
            SubjectNames subjects,
            RoundRepository rounds,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.postings = postings;
        this.rounds = rounds;
        this.subjects = subjects;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What anybody in the village may read on its wall: also who looks after a part of it.
     *
     * @param asked null for the newest that hangs there
     */
    BoardView board(String village, Period asked) {
        boolean within = actor.get().areas().stream().anyMatch(area -> Area.covers(village, area));
        if (!within) {
            actor.requireCovers(village);
        }
        LocalDate today = LocalDate.now(clock);
        Period period = asked != null
                ? asked
                : postings.newestShown(village, today).map(Period::new).orElse(Period.at(today, Period.Kind.QUARTER));
        List<Shown> shown = postings.shown(village, period.text(), today);
        return new BoardView(
                village,
                names.name(Area.town(village)),
                names.name(village),
                period.text(),
                period.spoken(),
                entries(shown, Colour.RED),
                entries(shown, Colour.YELLOW),
                BoardService.mayDraft(actor, village) ? List.of(ActionView.enabled("draft")) : List.of());
    }

    private static List<BoardEntry> entries(List<Shown> shown, Colour colour) {
        return shown.stream()
                .filter(posting -> posting.colour() == colour)
                .map(Shown::entry)
                .toList();
    }

    List<PostingView> ledger(String village, String period) {
        actor.requireCovers(village);
        List<Posting> all = postings.of(village, period);
        Map<UUID, Called> called =
                subjects.called(all.stream().map(p -> p.subjectId).distinct().toList());
        Map<UUID, Standing> standings =
                rounds.standings(all.stream().map(p -> p.roundId).collect(Collectors.toSet()));
        return all.stream()
                .map(posting -> view(posting, called.get(posting.subjectId), standings.get(posting.roundId)))
                .toList();
    }

    PostingView view(Posting posting) {
        return view(
                posting,
                subjects.called(List.of(posting.subjectId)).get(posting.subjectId),
                rounds.standings(List.of(posting.roundId)).get(posting.roundId));
    }

    private PostingView view(Posting p, Called subject, Standing standing) {
        return new PostingView(
                p.id,
                p.period,
                p.colour,
                p.subjectId,
                subject == null ? null : subject.number(),
                p.shownName,
                p.deed,
                p.entryId,
                p.basis,
                p.basisNote,
                p.place,
                p.roundId,
                standing.schemeId(),
                p.status,
                p.shownOn(LocalDate.now(clock)),
                p.preparedName,
                p.preparedAt,
                p.signedName,
                p.postedOn,
                p.expiresOn,
                p.removedOn,
                p.removedName,
                p.removalReason,
                p.version,
                actions(p));
    }

    private List<ActionView> actions(Posting posting) {
        return Arrays.stream(PostingAction.values())
                .filter(action -> action.from == posting.status && actor.get().may(action.permission))
                .map(action -> action.refusal(posting, actor.get().accountId())
                        .map(reason -> ActionView.disabled(action.text, reason))
                        .orElseGet(() -> ActionView.enabled(action.text)))
                .toList();
    }
}
