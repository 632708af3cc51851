package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.area.ServiceEnded;
import org.touyan.platform.audit.AuditEvent;

/** When divisions merge or move, the areas of accounts follow. */
@ApplicationScoped
class AccountAreas {
    private final AccountRepository accounts;
    private final Event<RightsChanged> changes;
    private final Event<AuditEvent> audit;

    AccountAreas(AccountRepository accounts, Event<RightsChanged> changes, Event<AuditEvent> audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.audit = audit;
    }

    void preview(@Observes AreaMovePlanned plan) {
        accounts.withAreaIn(plan.from())
                .forEach(account ->
                        plan.accounts().add(new AreaMovePlanned.Account(account.username, account.displayName)));
    }

    /**
     * Who is replaced as a contact member sees the households no more; an account that was for them alone is put out of
     * use, to be enabled again by whoever looks after accounts.
     */
    void leave(@Observes ServiceEnded ended) {
        Account account = accounts.findById(ended.account());
        if (account == null || !account.areas.contains(ended.area())) {
            return;
        }
        AreaFacts before = AreaFacts.of(account);
        boolean idle = account.areas.size() == 1 && !accounts.hasPosts(account.id);
        if (idle) {
            // With its place, so that whoever looks after accounts there finds it.
            account.status = AccountStatus.DISABLED;
            account.endSessions();
        } else {
            account.areas.remove(ended.area());
        }
        accounts.flush();
        changes.fire(new RightsChanged(account.id));
        audit.fire(new AuditEvent(
                idle ? "account.disable" : "account.update",
                "account",
                account.id.toString(),
                account.username,
                ended.area(),
                "不再担任该网格的职务",
                before,
                AreaFacts.of(account)));
    }

    /** What the record keeps of it. */
    public record AreaFacts(Set<String> areas, AccountStatus status) {
        static AreaFacts of(Account account) {
            return new AreaFacts(account.sortedAreas(), account.status);
        }
    }

    void move(@Observes AreaMoved moved) {
        accounts.moveAreas(moved.from(), moved.to());
        changes.fire(new RightsChanged(null));
    }
}
