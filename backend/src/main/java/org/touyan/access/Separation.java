package org.touyan.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.platform.scope.Permission;

/**
 * Three administrators, three people: who opens accounts does not define roles, and who does either does not judge the
 * record of it. Holds for the preset administrators and for any role a county makes itself.
 */
final class Separation {
    /** No account may use two of these. */
    static final Set<String> POWERS = Set.of(Permission.ACCOUNT_WRITE, Permission.ROLE_WRITE, Permission.AUDIT_READ);

    private Separation() {}

    /** Why these roles, which together may use these permissions, cannot be one person's; empty when they can. */
    static Optional<String> refusal(Collection<String> roles, Collection<String> permissions) {
        if (Role.administrates(roles) && roles.size() > 1) {
            return Optional.of("系统、安全、审计三员必须由不同的人担任，不能兼任其他角色");
        }
        return refusal(permissions);
    }

    /**
     * Why nobody may change this account, disable it or reset its password: else the one who opens accounts could put
     * the one who reads the record out of office, or sign in as him.
     */
    static Optional<String> refusalOf(Account account) {
        return Role.administrates(account.roles)
                ? Optional.of("三员账号互不管理：修改、停用、重置密码请由运维人员在服务器上办理（见运维手册）")
                : Optional.empty();
    }

    static Optional<String> refusal(Collection<String> permissions) {
        Set<String> powers = new TreeSet<>(permissions);
        powers.retainAll(POWERS);
        if (powers.size() < 2) {
            return Optional.empty();
        }
        List<String> names = powers.stream().map(PermissionView::name).toList();
        return Optional.of("三员分立：“" + String.join("”和“", names) + "”不能由同一人使用");
    }
}
