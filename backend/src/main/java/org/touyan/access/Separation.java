package org.touyan.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.platform.scope.Permission;

/**
 * Three administrators, three people: who opens accounts does not define roles, and who does either does not judge the
 * record of it. Holds for the preset administrators and for any role a county makes itself.
 */
final class Separation {
    private static final String BY_THE_OPERATOR = "修改、停用、重置密码请由运维人员在服务器上办理（见运维手册）";

    /** No account may use two of these. */
    static final Set<String> POWERS = Set.of(Permission.ACCOUNT_WRITE, Permission.ROLE_WRITE, Permission.AUDIT_READ);

    /**
     * Whoever uses one of these is out of reach of those who open accounts, whatever his role is called. Opening accounts
     * is not among them: towns do it under the county.
     */
    private static final Set<String> APART = Set.of(Permission.AUDIT_READ, Permission.ROLE_WRITE);

    private Separation() {}

    /** One of the three administrators, or somebody who may use what only two of them may. */
    static boolean apart(Collection<String> roles, Collection<String> permissions) {
        return Role.administrates(roles) || !Collections.disjoint(permissions, APART);
    }

    /** Why these roles, which together may use these permissions, cannot be one person's; empty when they can. */
    static Optional<String> refusal(Collection<String> roles, Collection<String> permissions) {
        if (Role.administrates(roles) && roles.size() > 1) {
            return Optional.of("系统、安全、审计三员必须由不同的人担任，不能兼任其他角色");
        }
        return refusal(permissions);
    }

    /**
     * Why nobody may change an account with these roles, which together may use these permissions, disable it or reset its
     * password: else the one who opens accounts could put the one who reads the record out of office, or sign in as him.
     */
    static Optional<String> refusalToManage(Collection<String> roles, Collection<String> permissions) {
        if (Role.administrates(roles)) {
            return Optional.of("三员账号互不管理：" + BY_THE_OPERATOR);
        }
        Set<String> apart = new TreeSet<>(permissions);
        apart.retainAll(APART);
        return apart.isEmpty()
                ? Optional.empty()
                : Optional.of("该账号可以" + quoted(apart) + "，与三员账号一样不由他人管理：" + BY_THE_OPERATOR);
    }

    static Optional<String> refusal(Collection<String> permissions) {
        Set<String> powers = new TreeSet<>(permissions);
        powers.retainAll(POWERS);
        if (powers.size() < 2) {
            return Optional.empty();
        }
        return Optional.of("三员分立：" + quoted(powers) + "不能由同一人使用");
    }

    private static String quoted(Collection<String> permissions) {
        return "“"
                + String.join(
                        "”和“", permissions.stream().map(PermissionView::name).toList()) + "”";
    }
}
