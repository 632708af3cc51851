package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
