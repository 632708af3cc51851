package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A generated village: all that its tables hold. */
public record Village(
        VillagePlan plan,
        List<UUID> groups,
        List<Family> families,
        List<Grid> grids,
        List<Grid> contactGrids,
        List<Staff> staff,
        Party party,
        List<Units.Row> units) {

    /** A governance grid or a contact grid with the sums that page views show. */
    public record Grid(String code, String name, int children, int households, int residents, int uncontacted) {}

    public record Staff(
            UUID id, String grid, String role, String name, String phone, UUID residentId, LocalDate from) {}

    public int residents() {
        return grids.stream().mapToInt(Grid::residents).sum();
    }

    public int uncontacted() {
        return grids.stream().mapToInt(Grid::uncontacted).sum();
    }
}
