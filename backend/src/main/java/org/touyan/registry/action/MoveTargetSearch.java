package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.area.PlaceName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/**
 * Where a household may go: the villages of the county by name, those of others included. Names of places are no secret;
 * who lives there is.
 */
@ApplicationScoped
class MoveTargetSearch {
    private static final int MOST = 20;

    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;

    MoveTargetSearch(Database database, CurrentActor actor, AreaNames names) {
        this.database = database;
        this.actor = actor;
        this.names = names;
    }

    @Schema(description = "村民小组")
    public record Group(@Schema(examples = "03") String number, String name) {}

    @Schema(description = "可以迁往的村；没有列出小组的村可填任意组号")
    public record MoveTarget(
            @Schema(examples = "330726104217") String code, String name, String townName, List<Group> groups) {}

    private record Found(String code, String name) {}

    private record Listed(String village, Group group) {}

    List<MoveTarget> find(String q) {
        String text = Texts.clean(q);
        if (text == null) {
            return List.of();
        }
        List<Found> found = database.list(
                villages(text),
                row -> new Found(row.getString(1), PlaceName.spoken(row.getString(2), row.getString(3))));
        List<String> codes = found.stream().map(Found::code).toList();
        Map<String, List<Group>> groups = groups(codes);
        names.find(codes.stream().map(Area::town).collect(Collectors.toSet()));
        return found.stream()
                .map(village -> new MoveTarget(
                        village.code,
                        village.name,
                        names.name(Area.town(village.code)),
                        groups.getOrDefault(village.code, List.of())))
                .toList();
    }

    private Sql villages(String text) {
        String initials = text.toLowerCase(Locale.ROOT);
        return Sql.of("select code, name, kind from region where level = 'VILLAGE' and valid_to is null and")
                .within("code", actor.get().counties())
                .add(
                        "and (name like ? escape '!' or (initials >= ? and initials < ?) or code like ? escape '!')",
                        "%" + Texts.like(text) + "%",
                        initials,
                        initials + "~",
                        Texts.like(text) + "%")
                .add("order by code limit ?", MOST);
    }

    private Map<String, List<Group>> groups(Collection<String> villages) {
        return database
                .list(
                        Sql.of("select area, number, name from villager_group where")
                                .in("area", villages)
                                .add("order by area, number"),
                        row -> new Listed(row.getString(1), new Group(row.getString(2), row.getString(3))))
                .stream()
                .collect(
                        Collectors.groupingBy(Listed::village, Collectors.mapping(Listed::group, Collectors.toList())));
    }
}
