package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreaMoved;

/** When divisions merge or move, the areas of accounts follow. */
@ApplicationScoped
class AccountAreas {
    private final AccountRepository accounts;
    private final Event<RightsChanged> changes;

    AccountAreas(AccountRepository accounts, Event<RightsChanged> changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    void preview(@Observes AreaMovePlanned plan) {
        accounts.withAreaIn(plan.from())
                .forEach(account ->
                        plan.accounts().add(new AreaMovePlanned.Account(account.username, account.displayName)));
    }

    void move(@Observes AreaMoved moved) {
        accounts.moveAreas(moved.from(), moved.to());
        changes.fire(new RightsChanged(null));
    }
}
