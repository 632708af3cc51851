package org.touyan.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.touyan.access.AccountQuery;
import org.touyan.access.approval.ApprovalList;
import org.touyan.insight.WorkbenchRepository.Capped;
import org.touyan.insight.WorkbenchRepository.ContactGrids;
import org.touyan.insight.WorkbenchRepository.Sums;
import org.touyan.insight.WorkbenchViews.Figure;
import org.touyan.insight.WorkbenchViews.PlaceFigures;
import org.touyan.insight.WorkbenchViews.Todo;
import org.touyan.insight.WorkbenchViews.Workbench;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.region.Grids;

/** Puts together what one person sees first: his areas' figures and what waits for him, by his permissions. */
@ApplicationScoped
public class WorkbenchService {
    private final WorkbenchRepository repository;
    private final AreaNames names;
    private final Grids grids;
    private final ApprovalList approvals;
    private final CurrentActor current;
    private final Clock clock;
    private final AppraisalTodos appraisal;

    WorkbenchService(
            WorkbenchRepository repository,
            AreaNames names,
            Grids grids,
            ApprovalList approvals,
            CurrentActor current,
            Clock clock,
            AppraisalTodos appraisal) {
        this.repository = repository;
        this.names = names;
        this.grids = grids;
        this.approvals = approvals;
        this.current = current;
        this.clock = clock;
        this.appraisal = appraisal;
    }

    /** @param area one of the actor's own or below it; null for all of his */
    public Workbench of(String area) {
        Actor actor = current.get();
        List<String> areas = current.areas(area);
        boolean households = actor.may(Permission.HOUSEHOLD_READ);
        boolean places = actor.may(Permission.REGION_READ);
        List<Figure> cards = new ArrayList<>();
        List<Todo> todo = new ArrayList<>();
        if (households) {
            addHouseholds(areas, area, cards, todo);
        }
        if (actor.may(Permission.APPROVAL_DECIDE)) {
            todo.add(new Todo("approvals", approvals.waiting(areas), null, "/approvals?status=PENDING" + within(area)));
        }
        long nothing = approvals.cameToNothing();
        if (nothing > 0) {
            todo.add(new Todo("requestsEnded", nothing, null, "/approvals?mine=true"));
        }
        if (actor.may(Permission.ACCOUNT_READ)) {
            LocalDate until = LocalDate.now(clock).plusDays(AccountQuery.EXPIRING_DAYS);
            todo.add(new Todo(
                    "accountsExpiring",
                    repository.accountsExpiring(areas, until).rows(),
                    null,
                    "/accounts?expiring=true" + within(area)));
        }
        todo.addAll(appraisal.of(areas, actor, within(area)));
        return new Workbench(
                areas.stream().map(names::find).toList(),
                cards,
                households && places && areas.size() == 1 ? children(areas.get(0)) : List.of(),
                households && places ? repository.recent(areas) : List.of(),
                todo);
    }

    private void addHouseholds(Collection<String> areas, String area, List<Figure> cards, List<Todo> todo) {
        Sums sums = repository.sums(areas);
        ContactGrids contact = repository.contactGrids(areas, grids.capacity().contactMost());
        Capped gaps = repository.withoutPhone(areas).plus(repository.withoutIdNumber(areas));
        cards.add(new Figure("households", BigDecimal.valueOf(sums.households()), null, false));
        cards.add(new Figure("residents", BigDecimal.valueOf(sums.residents()), null, false));
        cards.add(new Figure("contactCoverage", coverage(sums), "%", false));
        cards.add(new Figure("dataGaps", BigDecimal.valueOf(gaps.rows()), null, gaps.more()));
        String within = within(area);
        todo.add(new Todo(
                "householdsWithoutContact", sums.uncontacted(), null, "/households?withoutContact=true" + within));
        todo.add(new Todo(
                "householdsWithoutGrid",
                sums.households() - contact.households(),
                null,
                "/households?withoutGrid=true" + within));
        if (current.get().may(Permission.GRID_READ)) {
            todo.add(new Todo(
                    "gridsWithoutMember",
                    contact.withoutMember(),
                    null,
                    "/grids?type=CONTACT&withoutMember=true&withHouseholds=true" + within));
            todo.add(new Todo("overFullGrids", contact.overFull(), null, "/grids?type=CONTACT&overFull=true" + within));
        }
    }

    private static String within(String area) {
        return area == null ? "" : "&area=" + area;
    }

    private List<PlaceFigures> children(String area) {
        return repository.children(area).stream()
                .map(place -> new PlaceFigures(
                        place.place().code(),
                        place.place().name(),
                        place.sums().households(),
                        place.sums().residents(),
                        coverage(place.sums())))
                .toList();
    }

    /** 0 to 1 in four decimals; a place without households has nobody uncovered. */
    private static BigDecimal coverage(Sums sums) {
        if (sums.households() == 0) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(sums.households() - sums.uncontacted())
                .divide(BigDecimal.valueOf(sums.households()), 4, RoundingMode.DOWN);
    }
}
