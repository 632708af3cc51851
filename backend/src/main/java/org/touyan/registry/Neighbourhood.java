package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.region.Grids;
import org.touyan.region.RegionRepository;
import org.touyan.registry.HouseholdViews.ContactMember;
import org.touyan.registry.HouseholdViews.Place;

/** What a household finds round it, kept by region and access: its village, group, contact member. */
@ApplicationScoped
public class Neighbourhood {
    private final Database database;
    private final RegionRepository regions;
    private final Grids grids;

    Neighbourhood(Database database, RegionRepository regions, Grids grids) {
        this.database = database;
        this.regions = regions;
        this.grids = grids;
    }

    /** Refuses, at the field, a village, contact grid or group that is not there. */
    public void check(Place place, FieldErrors errors) {
        String village = place.villageCode();
        String contactGrid = place.contactGridCode();
        errors.require(exists(village), "villageCode", "没有这个村，或已撤并");
        errors.require(
                contactGrid == null || (Area.covers(village, contactGrid) && exists(contactGrid)),
                "contactGridCode",
                "所选的村没有这个联动网格");
        checkGroup(village, place.groupNumber(), errors);
    }

    public void checkGroup(String village, String group, FieldErrors errors) {
        errors.require(knowsGroup(village, group), "groupNumber", "所选的村没有这个村民小组");
    }

    private boolean exists(String area) {
        return regions.findByIdOptional(area).filter(region -> region.isValid()).isPresent();
    }

    /** A village that has not listed its groups yet takes any number. */
    private boolean knowsGroup(String village, String number) {
        return database.number(Sql.of(
                        "select count(*) = 0 or sum(number = ?) > 0 from villager_group where area = ?",
                        number,
                        village))
                == 1;
    }

    String groupName(String village, String number) {
        return database.first(
                        Sql.of("select name from villager_group where area = ? and number = ?", village, number),
                        row -> row.getString(1))
                .orElse(null);
    }

    /** The Party member who looks after a contact grid. @param contactGrid null for none */
    Optional<ContactMember> contactMember(String contactGrid) {
        return contactGrid == null
                ? Optional.empty()
                : Optional.ofNullable(grids.members(List.of(contactGrid)).get(contactGrid))
                        .map(member -> new ContactMember(member.name(), member.phoneMasked()));
    }

    String accountName(UUID account) {
        return database.first(Sql.of("select display_name from account where id = ?", account), row -> row.getString(1))
                .orElse(null);
    }
}
