package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@ApplicationScoped
public class RoleRepository implements PanacheRepositoryBase<Role, String> {

    /** What these roles together may do. */
    public Set<String> permissions(Collection<String> roles) {
        return permissions(roles, Set.of(RolePermission.Mode.USE));
    }

    /** What these roles together may do or hand out. */
    Set<String> grantable(Collection<String> roles) {
        return permissions(roles, Set.of(RolePermission.Mode.values()));
    }

    public List<Role> byCodes(Collection<String> codes) {
        return list("code in ?1 order by position, code", codes);
    }

    /** Roles whose holders may do it, in their order. */
    public List<Role> holding(String permission) {
        return list(
                "select r from Role r join r.entries e where e.permission = ?1 and e.mode = ?2 order by r.position, r.code",
                permission,
                RolePermission.Mode.USE);
    }

    /** Role to number of accounts that have it; unused roles are left out. */
    Map<String, Long> holders() {
        return getEntityManager()
                .createQuery("select r, count(*) from Account a join a.roles r group by r", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Which of the separated powers the holders of a role have by their other roles. */
    Set<String> powersBeside(String code) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct e.permission from Account a join a.roles other join Role r on r.code = other"
                                + " join r.entries e where :code in elements(a.roles) and other <> :code"
                                + " and e.mode = :use and e.permission in :powers",
                        String.class)
                .setParameter("code", code)
                .setParameter("use", RolePermission.Mode.USE)
                .setParameter("powers", Separation.POWERS)
                .getResultList());
    }

    private Set<String> permissions(Collection<String> roles, Set<RolePermission.Mode> modes) {
        return new TreeSet<>(getEntityManager()
                .createQuery(
                        "select e.permission from Role r join r.entries e where r.code in :roles and e.mode in :modes",
                        String.class)
                .setParameter("roles", roles)
                .setParameter("modes", modes)
                .getResultList());
    }
}
