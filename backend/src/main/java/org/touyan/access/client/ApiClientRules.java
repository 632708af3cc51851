package org.touyan.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.access.Grants;
import org.touyan.access.PermissionView;
import org.touyan.access.client.ApiClientViews.ApiClientEdit;
import org.touyan.access.client.ApiClientViews.ApiClientView;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;

/** What must hold before a client is made or changed, and how it is shown to whoever may. */
@ApplicationScoped
class ApiClientRules {
    /**
     * Of these a person must answer for each use: no program opens accounts, sets rights, reads the record, is the second
     * person, or gives a reason for seeing a number in full.
     */
    static final Set<String> NEVER = Set.of(
            Permission.ACCOUNT_WRITE,
            Permission.ROLE_WRITE,
            Permission.AUDIT_READ,
            Permission.SETTING_WRITE,
            Permission.SECURITY_WRITE,
            Permission.CLIENT_WRITE,
            Permission.APPROVAL_DECIDE,
            Permission.RESIDENT_REVEAL);

    private final ApiClientRepository clients;
    private final Grants grants;
    private final CurrentActor actor;
    private final AreaNames areaNames;
    private final Clock clock;

    ApiClientRules(ApiClientRepository clients, Grants grants, CurrentActor actor, AreaNames areaNames, Clock clock) {
        this.clients = clients;
        this.grants = grants;
        this.actor = actor;
        this.areaNames = areaNames;
        this.clock = clock;
    }

    /** A client is in view when one of its areas lies within the caller's; else it is the same as missing. */
    ApiClient requireVisible(UUID id) {
        ApiClient client = clients.findById(id);
        if (client == null || client.areas.stream().noneMatch(actor.get()::covers)) {
            throw ProblemException.notFound();
        }
        return client;
    }

    void requireEditable(ApiClient client) {
        refusalToTouch(client).ifPresent(reason -> {
            throw ProblemException.of(Code.FORBIDDEN, reason);
        });
    }

    /** Permissions and areas exist, are the caller's to give, and not for longer than a year. */
    void requireGrantable(ApiClientEdit wanted, LocalDate from) {
        List<FieldError> errors = new ArrayList<>();
        permissionRefusal(wanted.permissions()).ifPresent(reason -> errors.add(new FieldError("permissions", reason)));
        grants.refusalOfAreas(wanted.areas())
                .or(() -> areaNames.unknown(wanted.areas()).map(code -> "没有这个区域：" + code))
                .ifPresent(reason -> errors.add(new FieldError("areas", reason)));
        if (Area.outermost(wanted.areas()).size() < wanted.areas().size()) {
            errors.add(new FieldError("areas", "有的区域已包含在另一个区域里，请只选上级"));
        }
        if (wanted.permissions().contains(Permission.CREDIT_READ) && Texts.clean(wanted.recipient()) == null) {
            errors.add(new FieldError("recipient", "读取信贷名单须写明代表哪家银行：每户的授权只对一家有效"));
        }
        if (wanted.validTo().isBefore(from)) {
            errors.add(new FieldError("validTo", "失效日期不能早于生效日期"));
        } else if (wanted.validTo().isAfter(LocalDate.now(clock).plusYears(1))) {
            errors.add(new FieldError("validTo", "最长一年，到期前可以延长"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.rule(errors);
        }
    }

    private Optional<String> permissionRefusal(List<String> wanted) {
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(PermissionView.CODES);
        if (!unknown.isEmpty()) {
            return Optional.of("没有这项权限：" + String.join("、", unknown));
        }
        Set<String> never = new TreeSet<>(wanted);
        never.retainAll(NEVER);
        return never.isEmpty()
                ? grants.refusalOfPermissions(wanted)
                : Optional.of("这些权限只能由人使用，不能给接口客户端：" + Grants.names(never));
    }

    private Optional<String> refusalToTouch(ApiClient client) {
        boolean inside = client.areas.stream().allMatch(actor.get()::covers);
        boolean held = grants.refusalOfPermissions(client.permissions).isEmpty();
        return inside && held ? Optional.empty() : Optional.of("该客户端的权限或区域超出您的范围，不能修改");
    }

    ApiClientView view(ApiClient client, String secret) {
        Map<String, AreaName> places = areaNames.find(client.areas);
        boolean changingOver = client.previousUntil != null && client.previousUntil.isAfter(clock.instant());
        return new ApiClientView(
                client.id,
                client.name,
                client.contact,
                client.recipient,
                client.clientId,
                client.status,
                client.mayCall(LocalDate.now(clock)),
                client.permissions.stream().sorted().toList(),
                client.sortedAreas().stream().map(places::get).toList(),
                client.validFrom,
                client.validTo,
                client.perMinute,
                client.lastUsedAt,
                client.lastIp,
                changingOver ? client.previousUntil : null,
                client.createdAt,
                client.createdByName,
                client.version,
                actions(client),
                secret);
    }

    private List<ActionView> actions(ApiClient client) {
        Optional<String> touch = refusalToTouch(client);
        return Stream.concat(
                        Stream.of(action("edit", touch)),
                        Arrays.stream(ClientAction.values())
                                .map(a -> action(a.text, touch.or(() -> a.refusal(client)))))
                .toList();
    }

    private static ActionView action(String name, Optional<String> refusal) {
        return refusal.map(reason -> ActionView.disabled(name, reason)).orElseGet(() -> ActionView.enabled(name));
    }
}
