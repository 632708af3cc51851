package org.touyan.appraisal.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.sampling.SampleRepository.Counts;
import org.touyan.appraisal.sampling.SampleRepository.Drawn;
import org.touyan.appraisal.sampling.SampleRepository.Scored;
import org.touyan.appraisal.sampling.SampleViews.NewSample;
import org.touyan.appraisal.sampling.SampleViews.SamplePart;
import org.touyan.appraisal.sampling.SampleViews.SampleRow;
import org.touyan.appraisal.sampling.SampleViews.SampleView;
import org.touyan.appraisal.sampling.SampleViews.SecondScore;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Draws households for a second scorer, who does not see the first score, and finds where the two differ much. */
@ApplicationScoped
public class SampleService {
    /** Short enough to be read out and written down. */
    private static final int SEEDS = 100_000_000;

    private final SampleRepository samples;
    private final RecusalRepository recusals;
    private final Schemes schemes;
    private final AreaNames names;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SampleService(
            SampleRepository samples,
            RecusalRepository recusals,
            Schemes schemes,
            AreaNames names,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.samples = samples;
        this.recusals = recusals;
        this.schemes = schemes;
        this.names = names;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SampleView draw(NewSample body) {
        actor.requireCovers(body.area());
        if (body.area().length() > Area.VILLAGE) {
            throw ProblemException.rule("area", "请选择村或以上的区域，网格内的农户太少");
        }
        Scheme scheme = schemes.findAmong(body.schemeId(), List.of(body.area()), SubjectKind.HOUSEHOLD, body.period())
                .orElseThrow(() -> ProblemException.rule("schemeId", "这里还没有施行评价办法"));
        if (idempotency.repeated(body.id(), "sample.draw", body)) {
            return view(require(body.id()));
        }
        Period period = new Period(body.period());
        Map<String, List<Scored>> villages = samples.scored(scheme.id, body.area(), period.text());
        if (villages.isEmpty()) {
            throw ProblemException.rule("period", period.spoken() + "在这个区域还没有提交的评分，不能抽查");
        }
        Sample sample = new Sample();
        sample.id = body.id() == null ? ScopedEntity.newId() : body.id();
        sample.holderArea = body.area();
        sample.schemeId = scheme.id;
        sample.period = period.text();
        sample.percent = body.percent();
        sample.seed = body.seed() == null ? random.nextInt(SEEDS) : body.seed();
        sample.threshold = body.threshold();
        sample.accountName = actor.get().name();
        sample.drawnAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        samples.persistAndFlush(sample);
        samples.add(sample.id, drawn(villages, sample));
        record(
                "sample.draw",
                sample,
                periodArea(sample),
                new SampleFacts(sample.percent, sample.seed, sample.threshold));
        return view(sample);
    }

    /** What the record keeps of a draw. */
    public record SampleFacts(BigDecimal percent, long seed, BigDecimal threshold) {}

    private static List<Scored> drawn(Map<String, List<Scored>> villages, Sample sample) {
        List<Scored> drawn = new ArrayList<>();
        for (List<Scored> village : villages.values()) {
            Map<UUID, Scored> bySubject =
                    village.stream().collect(Collectors.toMap(Scored::subject, Function.identity(), (a, b) -> a));
            SampleDraw.of(List.copyOf(bySubject.keySet()), sample.percent, sample.seed)
                    .forEach(id -> drawn.add(bySubject.get(id)));
        }
        return drawn;
    }

    @Transactional
    List<SampleView> latest() {
        List<String> areas = actor.get().areas();
        List<Sample> latest = samples.latest(areas);
        Map<UUID, Counts> counts =
                samples.counts(latest.stream().map(sample -> sample.id).toList(), areas);
        return latest.stream()
                .map(sample -> view(sample, counts.getOrDefault(sample.id, Counts.NONE)))
                .toList();
    }

    @Transactional
    SampleView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Page<SampleRow> page(SampleQuery query) {
        Sample sample = require(query.sampleId);
        Page<Drawn> page = samples.page(sample, actor.areas(query.area), query);
        Function<Drawn, Optional<String>> why = whyNot(page.items());
        return page.map(one -> row(sample, one, why));
    }

    @Transactional
    SampleRow score(UUID id, UUID household, SecondScore body) {
        Sample sample = require(id);
        Drawn drawn = samples.find(id, household, actor.get().areas()).orElseThrow(ProblemException::notFound);
        whyNot(List.of(drawn)).apply(drawn).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
        SchemeRules rules = rules(sample);
        Map<String, BigDecimal> parts = parts(rules, body.parts());
        BigDecimal index = index(rules, parts);
        Actor who = actor.get();
        if (!samples.score(
                id, household, index, parts, who.accountId(), who.name(), clock.instant(), Texts.clean(body.note()))) {
            throw ProblemException.state("该户已经复评");
        }
        record("sample.score", sample, drawn.name() + " " + drawn.number(), null);
        Drawn now = samples.find(id, household, who.areas()).orElseThrow();
        return row(sample, now, whyNot(List.of(now)));
    }

    /** Each dimension and the pool within its ends, nothing else. */
    private static Map<String, BigDecimal> parts(SchemeRules rules, Map<String, BigDecimal> given) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (SamplePart part : asked(rules)) {
            BigDecimal points = given.get(part.code());
            if (points == null) {
                throw ProblemException.rule("parts." + part.code(), "请给“" + part.name() + "”打分");
            }
            boolean fits =
                    points.compareTo(part.floor()) >= 0 && (part.full() == null || points.compareTo(part.full()) <= 0);
            if (!fits) {
                throw ProblemException.rule(
                        "parts." + part.code(),
                        "“" + part.name() + "”应在 " + plain(part.floor())
                                + (part.full() == null ? " 以上" : " 至 " + plain(part.full()) + " 之间"));
            }
            parts.put(part.code(), points);
        }
        return parts;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal index(SchemeRules rules, Map<String, BigDecimal> parts) {
        BigDecimal index = rules.dimensions().stream()
                .map(dimension -> parts.get(dimension.code()).multiply(dimension.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal pool =
                rules.pool() == null ? BigDecimal.ZERO : parts.get(rules.pool().code());
        return index.add(pool).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<SamplePart> asked(SchemeRules rules) {
        List<SamplePart> parts = new ArrayList<>();
        rules.dimensions().forEach(d -> parts.add(new SamplePart(d.code(), d.name(), d.floor(), d.full())));
        if (rules.pool() != null) {
            parts.add(new SamplePart(
                    rules.pool().code(),
                    rules.pool().name(),
                    rules.pool().least(),
                    rules.pool().most()));
        }
        return parts;
    }

    /** Who may not score a household a second time: kin, who scored it first, who works in its grid. */
    private Function<Drawn, Optional<String>> whyNot(List<Drawn> drawn) {
        UUID account = actor.get().accountId();
        Map<UUID, Kinship> kin = recusals.of(account);
        Set<String> grids = samples.grids(account);
        Set<UUID> recorded = samples.recordedBy(account, drawn);
        return one -> {
            if (one.second() != null) {
                return Optional.of("该户已经复评");
            }
            if (kin.containsKey(one.subject())) {
                return Optional.of(kin.get(one.subject()).refusal());
            }
            if (account.equals(one.firstBy()) || recorded.contains(one.subject())) {
                return Optional.of("这一户本期是您评的，请由另一人复评");
            }
            return Area.anyCovers(grids, one.area()) ? Optional.of("这是您自己的网格，请由网格外的人复评") : Optional.empty();
        };
    }

    private SampleRow row(Sample sample, Drawn one, Function<Drawn, Optional<String>> why) {
        boolean done = one.second() != null;
        BigDecimal difference = done ? one.second().subtract(one.first()) : null;
        return new SampleRow(
                one.subject(),
                one.number(),
                one.name(),
                names.name(Area.village(one.area())),
                names.name(Area.cut(one.area(), Area.CONTACT_GRID)),
                done ? one.first() : null,
                one.second(),
                difference,
                done && difference.abs().compareTo(sample.threshold) >= 0,
                one.parts(),
                one.secondName(),
                one.secondAt(),
                one.note(),
                List.of(why.apply(one)
                        .map(reason -> ActionView.disabled("score", reason))
                        .orElseGet(() -> ActionView.enabled("score"))));
    }

    private SampleView view(Sample sample) {
        Map<UUID, Counts> counts =
                samples.counts(List.of(sample.id), actor.get().areas());
        return view(sample, counts.getOrDefault(sample.id, Counts.NONE));
    }

    private SampleView view(Sample sample, Counts counts) {
        return new SampleView(
                sample.id,
                sample.holderArea,
                names.name(sample.holderArea),
                sample.period,
                new Period(sample.period).spoken(),
                sample.percent,
                sample.seed,
                sample.threshold,
                sample.accountName,
                sample.drawnAt,
                counts.households(),
                counts.done(),
                counts.big(),
                asked(rules(sample)));
    }

    private Sample require(UUID id) {
        return samples.require(id, actor.get().areas());
    }

    private SchemeRules rules(Sample sample) {
        Scheme scheme = schemes.get(sample.schemeId);
        return schemes.rules(
                schemes.inForce(scheme, new Period(sample.period)).orElseThrow().id());
    }

    private String periodArea(Sample sample) {
        return names.name(sample.holderArea) + " " + new Period(sample.period).spoken();
    }

    private void record(String action, Sample sample, String name, Object after) {
        audit.fire(new AuditEvent(action, "sample", sample.id.toString(), name, sample.holderArea, null, null, after));
    }
}
