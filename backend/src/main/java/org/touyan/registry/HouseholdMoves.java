package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.area.GroupHouseholds;
import org.touyan.platform.area.VillagerGroupRenumbered;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;
import org.touyan.registry.history.PastRows;

/**
 * Keeps household numbers true when villages merge or move: a number begins with its village and group. The rows
 * themselves are carried over by the region module, which knows every scoped table.
 */
@ApplicationScoped
class HouseholdMoves {
    private static final String NUMBERS_OF_GROUP = "update household set number = concat(?, right(number, 4)),"
            + " group_number = ?, version = version + 1 where number >= ? and number < ?";

    private final Database database;
    private final EntityManager manager;
    private final HouseholdRepository households;
    private final PastRows past;
    private final LifeEvents events;

    HouseholdMoves(
            Database database,
            EntityManager manager,
            HouseholdRepository households,
            PastRows past,
            LifeEvents events) {
        this.database = database;
        this.manager = manager;
        this.households = households;
        this.past = past;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onRenumbered(@Observes VillagerGroupRenumbered event) {
        manager.flush();
        String from = event.village() + event.from();
        String to = event.village() + event.to();
        keep(from);
        renumberTaken(from, to);
        database.update(Sql.of(NUMBERS_OF_GROUP, to, event.to(), from, Area.end(from)));
        manager.clear();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes AreaMoved event) {
        if (event.from().length() > Area.VILLAGE) {
            return;
        }
        manager.flush();
        keep(event.from());
        for (String prefix : prefixes(event.from())) {
            String to = event.to() + prefix.substring(event.from().length());
            renumberTaken(prefix, to);
            String group = to.substring(Area.VILLAGE);
            database.update(Sql.of(NUMBERS_OF_GROUP, to, group, prefix, Area.end(prefix)));
        }
        manager.clear();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    void onAsked(@Observes GroupHouseholds question) {
        database.list(
                        Sql.of("select group_number, count(*) from household where")
                                .within("area", question.areas())
                                .add("and")
                                .in("status", HouseholdStatus.CURRENT)
                                .add("group by group_number"),
                        row -> question.counts().put(row.getString(1), row.getInt(2)))
                .size();
    }

    /** Former numbers are found in the history. */
    private void keep(String prefix) {
        past.keepNumbered(prefix);
        events.record(database.list(
                Sql.of("select id, number, area from household where").within("number", List.of(prefix)),
                row -> NewEvent.of(
                        LifeEventKind.RENUMBERED,
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        "撤并调整，原户号 " + row.getString(2))));
    }

    private List<String> prefixes(String village) {
        return database.list(
                Sql.of("select distinct left(number, 14) from household where").within("number", List.of(village)),
                row -> row.getString(1));
    }

    /**
     * Numbers that would meet one already given out, where a village never listed its groups: instead the next that is
     * free on both sides, for the rest of the group keeps its sequences.
     */
    private void renumberTaken(String from, String to) {
        List<UUID> taken = database.list(
                Sql.of(
                        "select h.id from household h join household t on t.number = concat(?, right(h.number, 4))"
                                + " where h.number >= ? and h.number < ?",
                        to,
                        from,
                        Area.end(from)),
                row -> Database.uuid(row, 1));
        if (taken.isEmpty()) {
            return;
        }
        int next = Math.max(households.nextSequence(to), households.nextSequence(from));
        if (next + taken.size() - 1 > HouseholdRepository.LAST_SEQUENCE) {
            throw ProblemException.state("合并后第" + to.substring(Area.VILLAGE) + "组超过 9999 户，户号不够；请先将其中一村的农户调到其他组");
        }
        for (UUID id : taken) {
            String number = to + "%04d".formatted(next++);
            database.update(Sql.of(
                    "update household set number = ?, group_number = ?, version = version + 1 where id = ?",
                    number,
                    to.substring(Area.VILLAGE),
                    id));
        }
    }
}
