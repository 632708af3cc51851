package org.touyan.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.touyan.appraisal.fairness.FairnessViews.ScorerRow;
import org.touyan.appraisal.fairness.ScorerList.Listed;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;

/** How evenly a place is scored, scorer by scorer. */
@ApplicationScoped
class Fairness {
    private final ScorerList list;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    Fairness(ScorerList list, Schemes schemes, AreaNames names, CurrentActor actor, Clock clock) {
        this.list = list;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Page<ScorerRow> page(FairnessQuery query) {
        List<String> areas = actor.areas(query.area);
        Optional<Scheme> scheme = schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period);
        if (scheme.isEmpty()) {
            return query.page(List.of(), 0L, true, row -> List.of());
        }
        Period period = query.period == null ? last(scheme.get()) : new Period(query.period);
        return list.page(areas, scheme.get().id, period.withParts(), query).map(row -> view(row, period));
    }

    /** The one before the current: rounds are handed in when their period is over. */
    private Period last(Scheme scheme) {
        Period.Kind kind = schemes.current(scheme).map(Period::kind).orElse(Period.Kind.MONTH);
        LocalDate first = Period.at(LocalDate.now(clock), kind).first();
        return Period.at(first.minusDays(1), kind);
    }

    private ScorerRow view(Listed row, Period period) {
        BigDecimal deviation = row.deviation();
        BigDecimal margin = row.margin();
        return new ScorerRow(
                row.key(),
                row.scorer(),
                row.name(),
                period.text(),
                row.area(),
                names.name(row.area()),
                names.name(row.grid()),
                row.households(),
                row.mean(),
                row.spread(),
                row.fullShare(),
                row.entries(),
                row.deductions(),
                row.unprovenShare(),
                row.gridDeviation(),
                deviation,
                margin == null ? null : deviation.subtract(margin),
                margin == null ? null : deviation.add(margin),
                row.alikeShare(),
                row.lateShare(),
                row.flags());
    }
}
