package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.access.RolePermission.Mode;
import org.touyan.access.RoleViews.NewRole;
import org.touyan.access.RoleViews.RoleChange;
import org.touyan.access.RoleViews.RoleView;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Shows and changes roles. Nobody changes a role he has himself, or adds or takes what he does not hold. */
@ApplicationScoped
class RoleService {
    private final RoleRepository roles;
    private final Grants grants;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    RoleService(
            RoleRepository roles, Grants grants, Event<AuditEvent> audit, Event<RightsChanged> changes, Clock clock) {
        this.roles = roles;
        this.grants = grants;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<RoleView> list() {
        Set<String> held = grants.held();
        Map<String, Long> holders = roles.holders(LocalDate.now(clock));
        return roles.list("order by position, code").stream()
                .map(role -> view(role, held, holders.getOrDefault(role.code, 0L)))
                .toList();
    }

    @Transactional
    RoleView create(NewRole wanted) {
        if (roles.findById(wanted.code()) != null) {
            throw ProblemException.duplicate("code", "代码已被使用");
        }
        Role role = new Role();
        role.code = wanted.code();
        role.preset = false;
        role.position = 1000;
        write(role, wanted.name(), wanted.description(), wanted.permissions(), orNone(wanted.grants()));
        roles.persistAndFlush(role);
        RoleView view = view(role);
        record("role.create", role, null, view);
        return view;
    }

    @Transactional
    RoleView update(String code, RoleChange change) {
        Role role = requireRole(code);
        if (role.version != change.version()) {
            throw ProblemException.stale(view(role));
        }
        RoleView before = view(role);
        write(role, change.name(), change.description(), change.permissions(), orNone(change.grants()));
        roles.flush();
        RoleView after = view(role);
        record("role.update", role, before, after);
        // Nobody need sign in again: within seconds every session has the new permissions.
        changes.fire(new RightsChanged(null));
        return after;
    }

    @Transactional
    void delete(String code) {
        Role role = requireRole(code);
        if (role.preset) {
            throw ProblemException.state("系统预置的角色不能删除");
        }
        RoleView before = view(role);
        if (before.accounts() > 0) {
            throw ProblemException.state("还有 " + before.accounts() + " 个账号在用这个角色，不能删除");
        }
        if (roles.wasPost(code)) {
            throw ProblemException.state("有人兼任过这个角色，任职记录要保留，不能删除");
        }
        requireHeld(Set.of(), role.entries);
        roles.delete(role);
        record("role.delete", role, before, null);
    }

    private void write(Role role, String name, String description, List<String> use, List<String> grant) {
        Set<RolePermission> before = Set.copyOf(role.entries);
        Role wanted = new Role();
        wanted.setPermissions(use, grant);
        requireKnown("permissions", use);
        requireKnown("grants", grant);
        if (grants.ownRoles().contains(role.code)) {
            throw ProblemException.of(Code.FORBIDDEN, "不能修改自己担任的角色");
        }
        if (!before.equals(wanted.entries)) {
            if (Role.ADMINISTRATORS.contains(role.code)) {
                throw ProblemException.rule("permissions", "三员角色的权限是固定的，不能修改");
            }
            if (role.preset && role.code.equals(Role.HOUSEHOLD_HEAD)) {
                throw ProblemException.rule("permissions", "农户（户主）的账号管的是全村，只能查看本户，权限不能修改");
            }
            requireHeld(before, wanted.entries);
            Set<String> powers = new HashSet<>(use);
            powers.retainAll(Separation.POWERS);
            powers.addAll(roles.powersBeside(role.code, LocalDate.now(clock)));
            Separation.refusal(powers).ifPresent(reason -> {
                throw ProblemException.rule("permissions", reason);
            });
        }
        role.name = Texts.clean(name);
        role.description = Texts.clean(description);
        role.setPermissions(use, grant);
    }

    private void requireHeld(Set<RolePermission> before, Set<RolePermission> after) {
        Set<String> changed = new TreeSet<>();
        before.stream()
                .filter(e -> !after.contains(e))
                .map(RolePermission::permission)
                .forEach(changed::add);
        after.stream()
                .filter(e -> !before.contains(e))
                .map(RolePermission::permission)
                .forEach(changed::add);
        changed.removeAll(grants.held());
        if (!changed.isEmpty()) {
            throw ProblemException.rule("permissions", "不能增减自己没有的权限：" + Grants.names(changed));
        }
    }

    private static void requireKnown(String field, Collection<String> permissions) {
        Set<String> unknown = new TreeSet<>(permissions);
        PermissionView.ALL.forEach(known -> unknown.remove(known.code()));
        if (!unknown.isEmpty()) {
            throw ProblemException.rule(field, "没有这项权限：" + String.join("、", unknown));
        }
    }

    private Role requireRole(String code) {
        Role role = roles.findById(code);
        if (role == null) {
            throw ProblemException.notFound();
        }
        return role;
    }

    private RoleView view(Role role) {
        return view(role, grants.held(), roles.holders(LocalDate.now(clock)).getOrDefault(role.code, 0L));
    }

    private static RoleView view(Role role, Set<String> held, long accounts) {
        List<String> use = role.permissions(Mode.USE);
        List<String> grant = role.permissions(Mode.GRANT);
        boolean assignable = held.containsAll(use) && held.containsAll(grant);
        return new RoleView(
                role.code, role.name, role.description, role.preset, use, grant, accounts, assignable, role.version);
    }

    private void record(String action, Role role, Object before, Object after) {
        audit.fire(new AuditEvent(action, "role", role.code, role.name, null, null, before, after));
    }

    private static List<String> orNone(List<String> permissions) {
        return permissions == null ? List.of() : permissions;
    }
}
