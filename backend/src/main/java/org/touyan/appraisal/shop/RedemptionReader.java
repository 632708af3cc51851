package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.shop.RedemptionList.Listed;
import org.touyan.appraisal.shop.RedemptionRepository.Line;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionLine;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionView;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Shows redemptions and what the caller may do with them. */
@ApplicationScoped
class RedemptionReader {
    private final RedemptionList list;
    private final RedemptionRepository redemptions;
    private final RecusalRepository recusals;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    RedemptionReader(
            RedemptionList list,
            RedemptionRepository redemptions,
            RecusalRepository recusals,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.list = list;
        this.redemptions = redemptions;
        this.recusals = recusals;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Page<RedemptionView> page(RedemptionQuery query) {
        Page<Listed> page = list.page(actor.areas(query.area), query);
        Map<UUID, List<Line>> lines =
                redemptions.lines(page.items().stream().map(Listed::id).toList());
        Map<UUID, Kinship> kin = kin();
        return page.map(one -> view(one, lines.getOrDefault(one.id(), List.of()), kin));
    }

    /** Any that the lists show; 404 for others. */
    RedemptionView detail(UUID id) {
        return view(list.find(id, actor.areas(null)));
    }

    /** Of one that was read through the scope. */
    RedemptionView view(UUID id) {
        return view(list.find(id));
    }

    private RedemptionView view(Optional<Listed> found) {
        Listed one = found.orElseThrow(ProblemException::notFound);
        return view(one, redemptions.lines(one.id()), kin());
    }

    private Map<UUID, Kinship> kin() {
        return actor.get().may(Permission.SHOP_WRITE) ? recusals.of(actor.get().accountId()) : Map.of();
    }

    private RedemptionView view(Listed one, List<Line> lines, Map<UUID, Kinship> kin) {
        return new RedemptionView(
                one.id(),
                one.number(),
                one.area(),
                names.name(Area.town(one.area())),
                names.name(one.area()),
                one.subjectId(),
                one.subjectNumber(),
                one.subjectName(),
                lines.stream()
                        .map(line -> new RedemptionLine(
                                line.goodsId(), line.name(), line.unit(), line.quantity(), line.points()))
                        .toList(),
                one.points(),
                one.status(),
                one.preparedName(),
                one.preparedAt(),
                one.heldUntil(),
                one.handedName(),
                one.handedAt(),
                one.receiver(),
                one.endedName(),
                one.endedAt(),
                one.reason(),
                one.reversalName(),
                one.version(),
                actions(one, kin));
    }

    private List<ActionView> actions(Listed one, Map<UUID, Kinship> kin) {
        List<ActionView> shown = new ArrayList<>();
        if (!actor.get().may(Permission.SHOP_WRITE) || !actor.get().covers(one.area())) {
            return shown;
        }
        for (RedemptionAction action : RedemptionAction.from(one.status())) {
            shown.add(action.refusal(
                            new RedemptionAction.Standing(
                                    one.status(), one.preparedBy(), one.heldUntil(), one.reversalBy()),
                            actor.get().accountId(),
                            kin.get(one.subjectId()),
                            LocalDate.now(clock))
                    .map(reason -> ActionView.disabled(action.text, reason))
                    .orElseGet(() -> ActionView.enabled(action.text)));
        }
        return shown;
    }
}
