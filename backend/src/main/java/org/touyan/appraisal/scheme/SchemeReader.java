package org.touyan.appraisal.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.access.RoleRepository;
import org.touyan.appraisal.scheme.RulesDiff.RuleChange;
import org.touyan.appraisal.scheme.SchemeVersionRepository.Used;
import org.touyan.appraisal.scheme.SchemeViews.Recorder;
import org.touyan.appraisal.scheme.SchemeViews.SchemeView;
import org.touyan.appraisal.scheme.SchemeViews.StageRoles;
import org.touyan.appraisal.scheme.SchemeViews.VersionRow;
import org.touyan.appraisal.scheme.SchemeViews.VersionView;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.ProblemException;

/** Shows schemes to everybody whom they concern, and what their county may do with them. */
@ApplicationScoped
class SchemeReader {
    private final SchemeRepository schemes;
    private final SchemeVersionRepository versions;
    private final Schemes rules;
    private final RoleRepository roles;
    private final AreaNames names;
    private final CurrentActor actor;
    private final ObjectMapper json;

    SchemeReader(
            SchemeRepository schemes,
            SchemeVersionRepository versions,
            Schemes rules,
            RoleRepository roles,
            AreaNames names,
            CurrentActor actor,
            ObjectMapper json) {
        this.schemes = schemes;
        this.versions = versions;
        this.rules = rules;
        this.roles = roles;
        this.names = names;
        this.actor = actor;
        this.json = json;
    }

    SchemeRules rules(SchemeVersion version) {
        return rules.parse(version.rules);
    }

    List<Recorder> recorders() {
        return holding(Permission.APPRAISAL_SCORE);
    }

    /** Of each stage that somebody acts in. */
    List<StageRoles> stageRoles() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.permission != null)
                .map(stage -> new StageRoles(stage, holding(stage.permission)))
                .toList();
    }

    /** Roles whose holders may do it. */
    List<Recorder> holding(String permission) {
        return roles.holding(permission).stream()
                .map(role -> new Recorder(role.code, role.name))
                .toList();
    }

    List<SchemeView> list() {
        List<Scheme> concerning = schemes.concerning(actor.get().areas());
        Map<UUID, List<SchemeVersion>> all = versions
                .of(concerning.stream().map(s -> s.id).toList())
                .stream()
                .collect(Collectors.groupingBy(v -> v.schemeId));
        return concerning.stream()
                .map(scheme -> view(scheme, all.getOrDefault(scheme.id, List.of())))
                .toList();
    }

    SchemeView scheme(Scheme scheme) {
        return view(scheme, versions.of(List.of(scheme.id)));
    }

    /** The missing and those of another county are one answer. */
    Scheme require(UUID id) {
        return schemes.concerning(actor.get().areas()).stream()
                .filter(scheme -> scheme.id.equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** 404 when the county is not his: he may read it as one of its people, not write it. */
    Scheme requireOwn(UUID id) {
        Scheme scheme = schemes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        actor.requireCovers(scheme.holderArea);
        return scheme;
    }

    /** The latest period that was scored by it, whatever its kind; what was rolled up of such follows them. */
    Optional<Period> lastUsed(UUID scheme) {
        return versions.used(scheme).stream()
                .filter(used ->
                        rules.rules(used.version()).period() == used.period().kind())
                .map(Used::period)
                .max(Comparator.comparing(Period::last));
    }

    /** The longest reaching round, made ones too. */
    Optional<Period> lastMade(UUID scheme) {
        return versions.used(scheme).stream().map(Used::period).max(Comparator.comparing(Period::last));
    }

    VersionView version(UUID id, int number) {
        Scheme scheme = require(id);
        return version(scheme, versions.find(id, number).orElseThrow(ProblemException::notFound));
    }

    VersionView version(Scheme scheme, SchemeVersion version) {
        List<ActionView> actions = !mayWrite(scheme)
                ? List.of()
                : version.status == SchemeVersion.Status.DRAFT
                        ? Stream.of("edit", "try", "discard", "enact")
                                .map(ActionView::enabled)
                                .toList()
                        : List.of(ActionView.disabled("edit", "已经施行的版本不能修改，请另起新版本"), ActionView.enabled("try"));
        return new VersionView(
                scheme.id,
                scheme.name,
                version.number,
                version.status,
                version.validFrom,
                rules(version),
                version.version,
                actions);
    }

    List<RuleChange> difference(UUID id, int from, int to) {
        require(id);
        return RulesDiff.between(tree(id, from), tree(id, to));
    }

    private com.fasterxml.jackson.databind.JsonNode tree(UUID id, int number) {
        try {
            return json.readTree(versions.find(id, number).orElseThrow(ProblemException::notFound).rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SchemeView view(Scheme scheme, List<SchemeVersion> all) {
        Integer inForce = rules.current(scheme)
                .flatMap(period -> rules.inForce(scheme, period))
                .map(Enacted::number)
                .orElse(null);
        boolean drafting = all.stream().anyMatch(v -> v.status == SchemeVersion.Status.DRAFT);
        List<ActionView> actions = mayWrite(scheme) ? actions(scheme, all, drafting) : List.of();
        return new SchemeView(
                scheme.id,
                scheme.name,
                scheme.subjectKind,
                scheme.holderArea,
                names.name(scheme.holderArea),
                inForce,
                scheme.retiredFrom,
                all.stream().map(VersionRow::of).toList(),
                scheme.version,
                actions);
    }

    private static List<ActionView> actions(Scheme scheme, List<SchemeVersion> all, boolean drafting) {
        if (scheme.retiredFrom != null) {
            return List.of(ActionView.disabled("draft", "办法已停用，请先恢复"), ActionView.enabled("reinstate"));
        }
        boolean enacted = all.stream().anyMatch(v -> v.status == SchemeVersion.Status.ENACTED);
        return List.of(
                drafting ? ActionView.disabled("draft", "已有草案，请先施行或放弃它") : ActionView.enabled("draft"),
                enacted ? ActionView.enabled("retire") : ActionView.disabled("retire", "还没有施行过，放弃草案即可"));
    }

    private boolean mayWrite(Scheme scheme) {
        return actor.get().may(Permission.APPRAISAL_SCHEME) && actor.get().covers(scheme.holderArea);
    }
}
