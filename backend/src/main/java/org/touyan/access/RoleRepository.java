package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

@ApplicationScoped
public class RoleRepository implements PanacheRepositoryBase<Role, String> {
    private final Database database;

    RoleRepository(Database database) {
        this.database = database;
    }

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

    /** Role to number of accounts that have it, as their own or by a post that has not ended; unused roles are left out. */
    Map<String, Long> holders(LocalDate today) {
        getEntityManager().flush();
        Sql sql = held(Sql.of("select h.role_code, count(*) from ("), today).add(") h group by h.role_code");
        return database.list(sql, row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether somebody ever held it by a post: who did stays on record. */
    boolean wasPost(String code) {
        return database.number(Sql.of("select count(*) from account_post where role_code = ?", code)) > 0;
    }

    /** Which of the separated powers the holders of a role have by their other roles and posts. */
    Set<String> powersBeside(String code, LocalDate today) {
        getEntityManager().flush();
        Sql sql = held(Sql.of("select distinct p.permission from ("), today);
        sql = held(sql.add(") mine join ("), today)
                .add(
                        ") other on other.account_id = mine.account_id and other.role_code <> mine.role_code"
                                + " join role_permission p on p.role_code = other.role_code and p.mode = 'USE'"
                                + " where mine.role_code = ?",
                        code);
        return database.list(sql, row -> row.getString(1)).stream()
                .filter(Separation.POWERS::contains)
                .collect(Collectors.toSet());
    }

    private static Sql held(Sql sql, LocalDate today) {
        return sql.add(
                "select account_id, role_code from account_role union select account_id, role_code from account_post"
                        + " where valid_to is null or valid_to >= ?",
                today);
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
