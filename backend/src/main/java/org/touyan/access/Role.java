package org.touyan.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of permissions with a name. Presets come with the product; a county edits them and adds its own. */
@Entity
public class Role {
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    /** The villager: its accounts are opened from the list of households, and see one of them. */
    public static final String HOUSEHOLD_HEAD = "HOUSEHOLD_HEAD";

    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";
    /** Three people, none of whom can do harm alone (GB/T 22239, three separate administrators). */
    public static final Set<String> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    @Id
    public String code;

    public String name;
    public String description;
    public boolean preset;
    public int position;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_code"))
    public Set<RolePermission> entries = new HashSet<>();

    public List<String> permissions(RolePermission.Mode mode) {
        return entries.stream()
                .filter(e -> e.mode() == mode)
                .map(RolePermission::permission)
                .sorted()
                .toList();
    }

    public void setPermissions(Collection<String> use, Collection<String> grant) {
        Set<RolePermission> wanted = new HashSet<>();
        use.forEach(p -> wanted.add(new RolePermission(p, RolePermission.Mode.USE)));
        grant.forEach(p -> wanted.add(new RolePermission(p, RolePermission.Mode.GRANT)));
        entries.retainAll(wanted);
        entries.addAll(wanted);
    }

    static boolean administrates(Collection<String> roles) {
        return roles.stream().anyMatch(ADMINISTRATORS::contains);
    }
}
