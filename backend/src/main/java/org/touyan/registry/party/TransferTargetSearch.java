package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/** Where a Party member may go: the branches of the county by name, those of others included. */
@ApplicationScoped
class TransferTargetSearch {
    private static final int MOST = 20;

    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;

    TransferTargetSearch(Database database, CurrentActor actor, AreaNames names) {
        this.database = database;
        this.actor = actor;
        this.names = names;
    }

    @Schema(name = "PartyTransferTarget", description = "可以转入的党支部")
    public record TransferTarget(
            UUID id,
            @Schema(examples = "广方村党支部") String name,
            @Schema(examples = "郑宅镇") String townName) {}

    private record Found(UUID id, String name, String area) {}

    List<TransferTarget> find(String q) {
        String text = Texts.clean(q);
        if (text == null) {
            return List.of();
        }
        List<Found> found = database.list(
                Sql.of("select id, name, area from party_organisation where kind = 'BRANCH' and ended_on is null and")
                        .within("area", actor.get().counties())
                        .add("and (name like ? escape '!'", "%" + Texts.like(text) + "%")
                        .add("or initials like ? escape '!')", Texts.like(text.toLowerCase(Locale.ROOT)) + "%")
                        .add("order by area, id limit ?", MOST),
                row -> new Found(Database.uuid(row, 1), row.getString(2), row.getString(3)));
        Set<String> towns = found.stream().map(one -> Area.town(one.area)).collect(Collectors.toSet());
        names.find(towns);
        return found.stream()
                .map(one -> new TransferTarget(one.id, one.name, names.name(Area.town(one.area))))
                .toList();
    }
}
