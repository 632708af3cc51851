package org.touyan.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.access.post.Post;
import org.touyan.access.post.PostRepository;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;

/** Granting is checked like reading: nobody hands out an area or a permission that he does not hold himself. */
@ApplicationScoped
public class Grants {
    private final CurrentActor actor;
    private final SecurityIdentity identity;
    private final RoleRepository roles;
    private final PostRepository posts;
    private final Clock clock;

    Grants(CurrentActor actor, SecurityIdentity identity, RoleRepository roles, PostRepository posts, Clock clock) {
        this.actor = actor;
        this.identity = identity;
        this.roles = roles;
        this.posts = posts;
        this.clock = clock;
    }

    /** All that the caller may use or hand out. */
    Set<String> held() {
        return roles.grantable(ownRoles());
    }

    /** Of the post in which he acts. */
    Set<String> ownRoles() {
        return identity.getRoles();
    }

    boolean isSelf(Account account) {
        return account.id.equals(actor.get().accountId());
    }

    /** Why the caller may not hand out these roles, or empty. */
    Optional<String> refusalOfRoles(Collection<String> codes) {
        return refusalOfPermissions(roles.grantable(codes));
    }

    /** Why the caller may not hand out these permissions, or empty. */
    public Optional<String> refusalOfPermissions(Collection<String> permissions) {
        Set<String> missing = new TreeSet<>(permissions);
        missing.removeAll(held());
        return missing.isEmpty() ? Optional.empty() : Optional.of("不能授予自己没有的权限：" + names(missing));
    }

    public Optional<String> refusalOfAreas(Collection<String> areas) {
        Actor caller = actor.get();
        List<String> outside =
                areas.stream().filter(area -> !caller.covers(area)).toList();
        return outside.isEmpty() ? Optional.empty() : Optional.of("不能授予管辖范围以外的区域：" + String.join("、", outside));
    }

    /** Why the caller may not change this account, or empty. */
    Optional<String> refusalToEdit(Account account) {
        return refusalToTouch(account).or(() -> refusalToManage(account));
    }

    /**
     * Why only whoever runs the server may change this account, or empty: the same for every caller. By a further post he
     * reads the record too, and whoever knows his password before it begins would.
     */
    Optional<String> refusalToManage(Account account) {
        Set<String> codes = everyRole(account);
        return Separation.refusalToManage(codes, roles.permissions(codes));
    }

    /** By any of his posts an administrator, or whatever his role is called one who reads the record or sets rights. */
    public boolean isApart(Account account) {
        Set<String> codes = everyRole(account);
        return Separation.apart(codes, roles.permissions(codes));
    }

    private Set<String> everyRole(Account account) {
        Set<String> codes = new HashSet<>(account.roles);
        posts.unended(account.id, LocalDate.now(clock)).forEach(post -> codes.add(post.roleCode));
        return codes;
    }

    Optional<String> refusalToAct(Account account, AccountAction action) {
        return action.takesOver() ? refusalToEdit(account) : refusalToTouch(account);
    }

    /**
     * Why the caller may do nothing at all to this account, or empty. His further posts count as his own: who resets the
     * password can sign in and change over to any of them.
     */
    Optional<String> refusalToTouch(Account account) {
        if (isSelf(account)) {
            return Optional.of("不能修改自己的账号，请由其他管理员办理");
        }
        List<Post> unended = posts.unended(account.id, LocalDate.now(clock));
        Set<String> codes = new HashSet<>(account.roles);
        Set<String> places = new HashSet<>(account.areas);
        unended.forEach(post -> {
            codes.add(post.roleCode);
            places.addAll(post.areas);
        });
        boolean inside =
                held().containsAll(roles.grantable(codes)) && places.stream().allMatch(actor.get()::covers);
        return inside ? Optional.empty() : Optional.of("该账号（含兼任岗位）的权限或区域超出您的范围，不能修改");
    }

    public static String names(Collection<String> permissions) {
        return String.join("、", permissions.stream().map(PermissionView::name).toList());
    }
}
