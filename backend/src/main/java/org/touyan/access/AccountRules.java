package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;

/** What must hold before an account is changed. */
@ApplicationScoped
public class AccountRules {
    /** There must always be somebody who can open accounts and somebody who can set rights. */
    private static final List<String> NEVER_NONE = List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Grants grants;
    private final CurrentActor actor;
    private final AreaNames areaNames;
    private final Clock clock;

    AccountRules(
            AccountRepository accounts,
            RoleRepository roles,
            Grants grants,
            CurrentActor actor,
            AreaNames areaNames,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.grants = grants;
        this.actor = actor;
        this.areaNames = areaNames;
        this.clock = clock;
    }

    /** An account is in view when one of its areas lies within the caller's; else it is the same as missing. */
    public Account requireVisible(UUID id) {
        Account account = accounts.findById(id);
        if (account == null || account.areas.stream().noneMatch(actor.get()::covers)) {
            throw ProblemException.notFound();
        }
        return account;
    }

    /** His rights and areas lie within the caller's. */
    void requireWithin(Account account) {
        refuse(grants.refusalToTouch(account));
    }

    public void requireEditable(Account account) {
        refuse(grants.refusalToEdit(account));
    }

    void requireEditable(Account account, AccountAction action) {
        refuse(grants.refusalToAct(account, action));
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(reason -> {
            throw ProblemException.of(Code.FORBIDDEN, reason);
        });
    }

    /** Roles and areas exist, are the caller's to give, and go together. */
    void requireGrantable(Collection<String> roleCodes, Collection<String> areas) {
        requireGrantable("roles", roleCodes, areas);
    }

    /** The powers that these roles have together may be one person's. @param field which input is to blame */
    public void requireSeparate(String field, Set<String> roleCodes) {
        Separation.refusal(roleCodes, roles.permissions(roleCodes)).ifPresent(reason -> {
            throw ProblemException.rule(field, reason);
        });
    }

    /** @param roleField what the input of the roles is called */
    public void requireGrantable(String roleField, Collection<String> roleCodes, Collection<String> areas) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(roleCodes);
        roles.byCodes(roleCodes).forEach(role -> unknown.remove(role.code));
        if (!unknown.isEmpty()) {
            errors.add(new FieldError(roleField, "没有这个角色：" + String.join("、", unknown)));
        } else {
            grants.refusalOfRoles(roleCodes).ifPresent(reason -> errors.add(new FieldError(roleField, reason)));
            Separation.refusal(Set.copyOf(roleCodes), roles.permissions(roleCodes))
                    .ifPresent(reason -> errors.add(new FieldError(roleField, reason)));
        }
        grants.refusalOfAreas(areas)
                .or(() -> areaNames.unknown(areas).map(code -> "没有这个区域：" + code))
                .ifPresent(reason -> errors.add(new FieldError("areas", reason)));
        if (areas.stream().anyMatch(a -> areas.stream().anyMatch(b -> !a.equals(b) && Area.covers(a, b)))) {
            errors.add(new FieldError("areas", "有的区域已包含在另一个区域里，请只选上级"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.rule(errors);
        }
    }

    static void requireOrder(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.rule("validTo", "失效日期不能早于生效日期");
        }
    }

    /** Refuses to leave the county without its last system or security administrator. */
    void requireSuccessor(Account account, Set<String> rolesAfter, boolean activeAfter) {
        for (String role : NEVER_NONE) {
            boolean leaves = account.roles.contains(role) && !(activeAfter && rolesAfter.contains(role));
            if (leaves
                    && accounts.lockActive(role, LocalDate.now(clock)).stream().allMatch(account.id::equals)) {
                throw ProblemException.state("这是最后一名在用的" + roles.findById(role).name + "，请先任命接替的人");
            }
        }
    }
}
