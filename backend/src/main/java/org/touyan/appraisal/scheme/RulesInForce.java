package org.touyan.appraisal.scheme;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.touyan.platform.web.ProblemException;

/** By which rules a place honours, rewards and restricts today. */
@ApplicationScoped
public class RulesInForce {
    private final Schemes schemes;

    RulesInForce(Schemes schemes) {
        this.schemes = schemes;
    }

    /** A scheme with the version that holds today. */
    public record InForce(Scheme scheme, UUID version, SchemeRules rules) {
        /** @param level VILLAGE, TOWN or COUNTY. @param spoken for the refusal: 村, 乡镇, 县 */
        public HonourLevel honour(String level, String spoken) {
            return rules.honour(level).orElseThrow(() -> ProblemException.rule("level", "现行办法没有设" + spoken + "级荣誉"));
        }
    }

    /** Empty where no scheme is in force. @param schemeId null for the one in force */
    public Optional<InForce> find(UUID schemeId, List<String> areas) {
        return schemes.findAmong(schemeId, areas, SubjectKind.HOUSEHOLD).flatMap(this::inForce);
    }

    /** As {@link #find(UUID, List)}, but rather one that has what is asked for than the nearest that has none of it. */
    public Optional<InForce> find(UUID schemeId, List<String> areas, Predicate<SchemeRules> having) {
        return schemes.concerning(areas, SubjectKind.HOUSEHOLD)
                .filter(scheme -> schemeId == null || scheme.id.equals(schemeId))
                .flatMap(scheme -> inForce(scheme).stream())
                .min(Comparator.comparing((InForce one) -> !having.test(one.rules())));
    }

    /**
     * By which a year is honoured: the nearest in force that held in it, else the one given up that did, by its last
     * version; one that knows no honours only where none does.
     *
     * @param schemeId null for any. @param year four digits
     */
    public Optional<InForce> find(UUID schemeId, List<String> areas, String year) {
        Period honoured = new Period(year);
        List<Scheme> asked = schemes.concerning(areas, SubjectKind.HOUSEHOLD)
                .filter(scheme -> schemeId == null || scheme.id.equals(schemeId))
                .toList();
        List<Scheme> held = asked.stream()
                .filter(scheme -> schemes.heldIn(scheme, honoured))
                .toList();
        return Stream.of(
                        held.stream().map(this::inForce),
                        held.stream().map(this::last),
                        asked.stream().map(this::inForce))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .min(Comparator.comparing((InForce one) -> !one.rules().hasHonours()));
    }

    /**
     * All of a village: those in force, the nearest first, as it may have one beside the county's; then those given up, by
     * their last version.
     */
    public Stream<InForce> all(String village) {
        List<Scheme> known = schemes.concerning(village, SubjectKind.HOUSEHOLD);
        return Stream.concat(known.stream().map(this::inForce), known.stream().map(this::last))
                .flatMap(Optional::stream);
    }

    /** All in force for a village, the nearest first. */
    public Stream<InForce> inForce(String village) {
        return schemes.inForceIn(village, SubjectKind.HOUSEHOLD).stream().flatMap(scheme -> inForce(scheme).stream());
    }

    /** @param having see {@link #find(UUID, List, Predicate)} */
    public InForce require(UUID schemeId, List<String> areas, Predicate<SchemeRules> having) {
        return find(schemeId, areas, having).orElseThrow(RulesInForce::none);
    }

    /** @param year see {@link #find(UUID, List, String)} */
    public InForce require(UUID schemeId, List<String> areas, String year) {
        return find(schemeId, areas, year).orElseThrow(RulesInForce::none);
    }

    private static ProblemException none() {
        return ProblemException.rule("schemeId", "这里还没有施行评价办法，请由县级制定后再评荣誉");
    }

    /** The same of a known scheme. */
    public InForce of(UUID id, String year) {
        Scheme scheme = schemes.get(id);
        return inForce(scheme)
                .or(() -> schemes.heldIn(scheme, new Period(year)) ? last(scheme) : Optional.empty())
                .orElseThrow(() -> ProblemException.state("这个评价办法已不再施行"));
    }

    private Optional<InForce> inForce(Scheme scheme) {
        return schemes.current(scheme)
                .flatMap((Period now) -> schemes.inForce(scheme, now))
                .map(version -> with(scheme, version));
    }

    private Optional<InForce> last(Scheme scheme) {
        return schemes.last(scheme).map(version -> with(scheme, version));
    }

    private InForce with(Scheme scheme, Enacted version) {
        return new InForce(scheme, version.id(), schemes.rules(version.id()));
    }

    /**
     * Of two who use up the same quota at once, the second waits: in a transaction of its own, because a snapshot begins
     * with the first plain read and what is counted must be as the one before left it.
     */
    public <T> T alone(UUID scheme, Callable<T> work) {
        return alone(List.of(scheme), work);
    }

    /** @param all always in the same order: two who hold several do not wait for each other */
    public <T> T alone(List<UUID> all, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            all.stream().sorted().forEach(schemes::hold);
            return work.call();
        });
    }

    /** What is read before anything is held, in a transaction that is over when the held one begins. */
    public static <T> T before(Callable<T> look) {
        return QuarkusTransaction.requiringNew().call(look);
    }
}
