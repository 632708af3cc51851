package org.touyan.appraisal.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;

/** What the rest of the engine asks of schemes: which one holds, and by what rules. */
@ApplicationScoped
public class Schemes {
    private final SchemeRepository schemes;
    private final SchemeVersionRepository versions;
    private final SchemeBook book;
    private final ObjectMapper json;
    private final Clock clock;
    /** Enacted versions alone: they never change. */
    private final Cache<UUID, SchemeRules> rules =
            Caffeine.newBuilder().maximumSize(200).build();

    Schemes(
            SchemeRepository schemes,
            SchemeVersionRepository versions,
            SchemeBook book,
            ObjectMapper json,
            Clock clock) {
        this.schemes = schemes;
        this.versions = versions;
        this.book = book;
        this.json = json;
        this.clock = clock;
    }

    public Period current(SchemeRules rules) {
        return Period.at(LocalDate.now(clock), rules.period());
    }

    /**
     * The scheme that is meant in a place.
     *
     * @param id null for the one in force there: the nearest, where a village has one of its own beside the county's
     * @param period of which is asked: the nearest that was in force for it; null for today
     */
    private Optional<Scheme> find(UUID id, String area, SubjectKind kind, Period period) {
        return meant(id, period, covering(area, kind));
    }

    public Scheme require(UUID id, String area, SubjectKind kind) {
        return require(id, area, kind, null);
    }

    /** @param period see {@link #find} */
    public Scheme require(UUID id, String area, SubjectKind kind, Period period) {
        return required(id, find(id, area, kind, period));
    }

    /** For an entry. @param id null for the nearest that has the item on that day, else the nearest in force */
    public Scheme require(UUID id, String area, SubjectKind kind, LocalDate day, String item) {
        List<Scheme> near = covering(area, kind);
        Optional<Scheme> having = id != null
                ? Optional.empty()
                : near.stream()
                        .filter(scheme -> at(scheme, day)
                                .filter(rules -> rules.item(item).isPresent())
                                .isPresent())
                        .findFirst();
        return required(id, having.or(() -> meant(id, null, near)));
    }

    private static Scheme required(UUID id, Optional<Scheme> scheme) {
        return scheme.orElseThrow(() -> id == null
                ? ProblemException.rule("schemeId", "这里还没有施行评价办法，请由县级制定后再评分")
                : ProblemException.rule("schemeId", "这里不施行这个评价办法"));
    }

    /** For lists: the nearest that holds for the places asked for, else one of a place within them. */
    public Optional<Scheme> findAmong(UUID id, List<String> areas, SubjectKind kind) {
        return findAmong(id, areas, kind, null);
    }

    /** @param period as text; see {@link #find} */
    public Optional<Scheme> findAmong(UUID id, List<String> areas, SubjectKind kind, String period) {
        return meant(
                id,
                period == null ? null : new Period(period),
                concerning(areas, kind).toList());
    }

    private Optional<Scheme> meant(UUID id, Period period, List<Scheme> near) {
        if (id != null) {
            return near.stream().filter(scheme -> scheme.id.equals(id)).findFirst();
        }
        return Stream.concat(
                        near.stream().filter(scheme -> period != null && has(scheme, period)),
                        near.stream().filter(this::inForceToday))
                .findFirst();
    }

    /** Whether it held for the period, and scored or summed it up: one that scores quarters has no months. */
    private boolean has(Scheme scheme, Period period) {
        return inForce(scheme, period)
                .filter(version -> rules(version.id()).period().compareTo(period.kind()) <= 0)
                .isPresent();
    }

    /** All that are in force for a place today, the nearest first. */
    public List<Scheme> inForceIn(String area, SubjectKind kind) {
        return covering(area, kind).stream().filter(this::inForceToday).toList();
    }

    /** The same of several places, with those of places within them. */
    public List<Scheme> inForceAmong(List<String> areas, SubjectKind kind) {
        return concerning(areas, kind).filter(this::inForceToday).toList();
    }

    private List<Scheme> covering(String area, SubjectKind kind) {
        return concerning(area, kind).stream()
                .filter(scheme -> Area.covers(scheme.holderArea, area))
                .toList();
    }

    /** Of a village the nearest first, in force or not. */
    List<Scheme> concerning(String village, SubjectKind kind) {
        return concerning(List.of(village), kind).toList();
    }

    /** The nearest first. */
    Stream<Scheme> concerning(List<String> areas, SubjectKind kind) {
        return SchemeRepository.concerning(book.schemes(), areas).stream().filter(scheme -> scheme.subjectKind == kind);
    }

    /** The current period of the scheme, by the version in force for it; empty while none is. */
    public Optional<Period> current(Scheme scheme) {
        for (Period.Kind kind : Period.Kind.values()) {
            Period period = Period.at(LocalDate.now(clock), kind);
            boolean fits = inForce(scheme, period)
                    .filter(version -> rules(version.id()).period() == kind)
                    .isPresent();
            if (fits) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** By which rules it scores what happened on a day. */
    Optional<SchemeRules> at(Scheme scheme, LocalDate day) {
        return Arrays.stream(Period.Kind.values())
                .flatMap(kind -> inForce(scheme, Period.at(day, kind)).stream()
                        .map(version -> rules(version.id()))
                        .filter(rules -> rules.period() == kind))
                .findFirst();
    }

    public Scheme get(UUID id) {
        return schemes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Of two who use up the same quota at once, the second waits. */
    public void hold(UUID id) {
        schemes.hold(id);
    }

    public List<Scheme> all() {
        return schemes.list("order by createdAt, id");
    }

    private boolean inForceToday(Scheme scheme) {
        return current(scheme).isPresent();
    }

    public Optional<Enacted> inForce(Scheme scheme, Period period) {
        return scheme.retired(period) ? Optional.empty() : book.inForce(scheme.id, period);
    }

    /** The version that held last, of a scheme that was given up: what was scored by it is still brought to its end. */
    Optional<Enacted> last(Scheme scheme) {
        return Optional.ofNullable(scheme.retiredFrom)
                .map(Period::new)
                .flatMap(from -> book.inForce(scheme.id, Period.at(from.first().minusDays(1), from.kind())));
    }

    /** The first period that a scheme no longer holds for; empty while it goes on. */
    public Optional<Period> retiredFrom(UUID scheme) {
        return book.schemes().stream()
                .filter(one -> one.id.equals(scheme) && one.retiredFrom != null)
                .map(one -> new Period(one.retiredFrom))
                .findFirst();
    }

    /** Whether it held for any part of the year. */
    boolean heldIn(Scheme scheme, Period year) {
        return !scheme.retired(year) && book.began(scheme.id, year);
    }

    public int number(UUID version) {
        return versions.findById(version).number;
    }

    /** The rules of a version as they stand, drafts too. */
    public String text(UUID version) {
        return versions.findById(version).rules;
    }

    /** The rules of an enacted version. */
    public SchemeRules rules(UUID version) {
        return rules.get(version, id -> parse(versions.findById(id).rules));
    }

    /** A version, drafts too, of a scheme that concerns one of the places; 404 for any other. */
    public SchemeVersion version(UUID scheme, int number, List<String> areas) {
        return schemes.concerning(areas).stream()
                .filter(one -> one.id.equals(scheme))
                .findFirst()
                .flatMap(one -> versions.find(one.id, number))
                .orElseThrow(ProblemException::notFound);
    }

    public SchemeRules parse(String text) {
        try {
            return json.readValue(text, SchemeRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules that cannot be read", e);
        }
    }
}
