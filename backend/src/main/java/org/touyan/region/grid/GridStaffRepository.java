package org.touyan.region.grid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.Idempotency;

@ApplicationScoped
public class GridStaffRepository implements PanacheRepositoryBase<GridStaff, UUID> {

    /** Who serves now in these grids, by grid; leaders first. */
    public Map<String, List<GridStaff>> serving(Collection<String> grids) {
        return grids.isEmpty()
                ? Map.of()
                : list("area in ?1 and validTo is null order by area, role, validFrom, id", grids).stream()
                        .collect(Collectors.groupingBy(staff -> staff.area));
    }

    /** Who serves now in that role anywhere in the area. */
    public List<GridStaff> serving(String area, GridRole role) {
        return list(
                "area >= ?1 and area < ?2 and role = ?3 and validTo is null order by area", area, Area.end(area), role);
    }

    /** The holder of a role that only one person has at a time. */
    public Optional<GridStaff> holder(String grid, GridRole role) {
        return find("area = ?1 and role = ?2 and validTo is null", grid, role).firstResultOptional();
    }

    /** One service of a resident that lasts, by its id and grid. */
    record Service(UUID id, String grid) {}

    /** What a resident serves in now, wherever: his grid may lie outside the areas of whoever edits him. */
    List<Service> servicesOf(UUID resident) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select id, area from grid_staff where resident_id = :resident and valid_to is null order by area",
                        Tuple.class)
                .setParameter("resident", Idempotency.bytes(resident))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Service(Idempotency.uuid(row.get(0, byte[].class)), row.get(1, String.class)))
                .toList();
    }

    /**
     * Whether a contact member serves in the area now, held so until the transaction ends: the household counted by it
     * and the member's end cannot miss each other.
     */
    public boolean holdWithMember(String area) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select s.id from region r
                        left join grid_staff s on s.area = r.code and s.role = 'CONTACT_MEMBER' and s.valid_to is null
                        where r.code = :area lock in share mode""")
                .setParameter("area", area)
                .getResultList();
        return rows.stream().anyMatch(java.util.Objects::nonNull);
    }
}
