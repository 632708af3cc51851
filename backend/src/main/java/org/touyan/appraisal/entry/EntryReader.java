package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.EntryRepository.Listed;
import org.touyan.appraisal.entry.EntryViews.EntryView;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.entry.EvidencePhotos.Evidence;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;

/** Shows entries in the words of the rules that they were recorded by. */
@ApplicationScoped
public class EntryReader {
    private final EntryRepository entries;
    private final ResultRepository results;
    private final RecusalRepository recusals;
    private final RoundRepository rounds;
    private final Schemes schemes;
    private final EvidencePhotos photos;
    private final CurrentActor actor;

    EntryReader(
            EntryRepository entries,
            ResultRepository results,
            RecusalRepository recusals,
            RoundRepository rounds,
            Schemes schemes,
            EvidencePhotos photos,
            CurrentActor actor) {
        this.entries = entries;
        this.results = results;
        this.recusals = recusals;
        this.rounds = rounds;
        this.schemes = schemes;
        this.photos = photos;
        this.actor = actor;
    }

    Page<EntryView> page(EntryQuery query) {
        Page<Listed> page = entries.page(actor.areas(query.area), query);
        Set<UUID> ids = page.items().stream().map(l -> l.entry().roundId()).collect(Collectors.toSet());
        Map<UUID, Standing> standings = rounds.standings(ids);
        Evidence evidence = photos.of(page.items().stream().map(Listed::entry).toList());
        Map<ResultRepository.Key, Result.Status> statuses = results.statuses(
                ids, page.items().stream().map(l -> l.entry().subjectId()).collect(Collectors.toSet()));
        Map<UUID, Kinship> family = recusals.of(actor.get().accountId());
        return page.map(listed -> {
            Entry entry = listed.entry();
            Standing standing = standings.get(entry.roundId());
            Result.Status status = statuses.getOrDefault(
                    new ResultRepository.Key(entry.roundId(), entry.subjectId()), Result.Status.OPEN);
            return view(
                    entry,
                    listed.subjectName(),
                    listed.subjectNumber(),
                    schemes.rules(standing.versionId()),
                    evidence,
                    actions(entry, standing.stage(), status, family.get(entry.subjectId())));
        });
    }

    RecordedView recorded(Entry entry, Held held, Subject subject) {
        return recorded(entry, held, held.result().index(), held.result().sheet(), subject);
    }

    RecordedView recorded(Entry entry, Held held, BigDecimal before, ScoreSheet now, Subject subject) {
        EntryView view = view(
                entry,
                subject.name(),
                subject.number(),
                held.rules(),
                photos.of(List.of(entry)),
                actions(entry, held.standing().stage(), held.result().status(), null));
        return new RecordedView(
                view, before, now.index(), now.grade(), held.rules().gradeName(now.grade()));
    }

    private EntryView view(
            Entry entry,
            String subjectName,
            String subjectNumber,
            SchemeRules rules,
            Evidence evidence,
            List<ActionView> actions) {
        Optional<ScoreItem> item = rules.item(entry.itemCode());
        return new EntryView(
                entry.id(),
                entry.subjectId(),
                subjectName,
                subjectNumber,
                entry.period(),
                entry.itemCode(),
                item.map(ScoreItem::text).orElse(entry.itemCode()),
                item.map(i -> rules.partName(i.dimension())).orElse(null),
                entry.points(),
                item.map(i -> warning(i, entry)).orElse(null),
                entry.happenedOn(),
                entry.text(),
                entry.evidence(),
                evidence.photos(entry),
                evidence.awaited(entry),
                entry.claim() == null ? null : entry.claim().name(),
                entry.claim() == null ? null : entry.claim().on(),
                entry.authorName(),
                entry.recordedAt(),
                entry.reversesId(),
                entry.reversedBy(),
                actions);
    }

    /** @param kinship why the caller keeps out of the household; null where he need not */
    public List<ActionView> actions(Entry entry, Stage stage, Result.Status status, Kinship kinship) {
        if (!actor.get().may(Permission.APPRAISAL_SCORE) && !actor.get().may(Permission.APPRAISAL_ROUND)) {
            return List.of();
        }
        return List.of(
                action("reverse", whyNotReversible(entry, stage, status).or(() -> family(kinship))),
                action("photo", whyNoPhoto(entry, stage, status).or(() -> family(kinship))));
    }

    private static Optional<String> family(Kinship kinship) {
        return Optional.ofNullable(kinship).map(one -> one.refusal("办理"));
    }

    private static ActionView action(String name, Optional<String> obstacle) {
        return obstacle.map(reason -> ActionView.disabled(name, reason)).orElseGet(() -> ActionView.enabled(name));
    }

    /** Photos are its author's, and what is judged stays as it was handed in. */
    Optional<String> whyNoPhoto(Entry entry, Stage stage, Result.Status status) {
        if (!entry.stands()) {
            return Optional.of(entry.reversal() ? "这是一笔冲销，不附照片" : "这笔记分已经冲销，不能再附照片");
        }
        if (stage != Stage.SCORING && status != Result.Status.RETURNED) {
            return Optional.of("本期评分已经提交，不能再附照片");
        }
        if (!entry.authorId().equals(actor.get().accountId())) {
            return Optional.of("照片由记分人本人附上");
        }
        return entry.photos().here() < EntryPhotos.MOST
                ? Optional.empty()
                : Optional.of("每笔记分最多 " + EntryPhotos.MOST + " 张照片");
    }

    Optional<String> whyNotReversible(Entry entry, Stage stage, Result.Status status) {
        return whyStays(entry, stage, status).or(() -> {
            boolean own = entry.authorId().equals(actor.get().accountId());
            return own || actor.get().may(Permission.APPRAISAL_ROUND)
                    ? Optional.empty()
                    : Optional.of("只能冲销自己记的分；他人记的请由村里办理");
        });
    }

    /** Why nobody reverses it. */
    static Optional<String> whyStays(Entry entry, Stage stage, Result.Status status) {
        if (entry.reversal()) {
            return Optional.of("这是一笔冲销，不能再冲销；请重新记分");
        }
        if (entry.reversedBy() != null) {
            return Optional.of("这笔记分已经冲销");
        }
        if (stage != Stage.SCORING && status != Result.Status.RETURNED) {
            return Optional.of("本期评分已经提交，有误请走异议更正");
        }
        return Optional.empty();
    }

    /** 劝告, 警示: this time it was a warning and cost nothing. */
    public static String warning(ScoreItem item, Entry entry) {
        if (!item.warns(entry.occurrence())) {
            return null;
        }
        return switch (entry.occurrence()) {
            case 1 -> "劝告";
            case 2 -> "警示";
            default -> "第" + entry.occurrence() + "次提醒";
        };
    }
}
