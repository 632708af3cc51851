package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.area.ServiceEnded;
import org.touyan.platform.audit.AuditEvent;

/** When divisions merge or move, or a service ends, the areas of accounts follow. */
@ApplicationScoped
public class AccountAreas {
    private final AccountRepository accounts;
    private final Event<RightsChanged> changes;
    private final Event<AuditEvent> audit;

    AccountAreas(AccountRepository accounts, Event<RightsChanged> changes, Event<AuditEvent> audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.audit = audit;
    }

    /** Whom people of the office ask about: villagers' accounts, one a household, follow and are not listed. */
    void preview(@Observes AreaMovePlanned plan) {
        accounts.withAreaIn(plan.from()).stream()
                .filter(account -> !account.roles.equals(Set.of(Role.HOUSEHOLD_HEAD)))
                .forEach(account ->
                        plan.accounts().add(new AreaMovePlanned.Account(account.username, account.displayName)));
    }

    /**
     * Who is replaced as a contact member sees the households no more; an account that was for them alone is put out of
     * use, to be enabled again by whoever looks after accounts, or runs the server.
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

    /**
     * Whom it belongs to lives in another village now. Nothing happens where somebody has given it another place since, or
     * another role: that would be granted there by nobody.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID id, String role, String from, String to) {
        Account account = accounts.findById(id);
        if (account == null || !account.roles.equals(Set.of(role)) || !account.areas.contains(from)) {
            return;
        }
        AreaFacts before = AreaFacts.of(account);
        account.areas.remove(from);
        account.areas.add(to);
        accounts.flush();
        changes.fire(new RightsChanged(id));
        audit.fire(new AuditEvent(
                "account.update",
                "account",
                id.toString(),
                account.username,
                to,
                "随户迁往其他村",
                before,
                AreaFacts.of(account)));
    }

    /**
     * What an account lost with a service, so that it can be given back.
     *
     * @param disabled it was put out of use, with its place; else only the place went
     * @param version of the account afterwards
     * @param roles and areas that it was left with
     */
    public record Loss(UUID account, boolean disabled, int version, Set<String> roles, Set<String> areas) {
        private static Loss of(Account left, boolean disabled) {
            return new Loss(left.id, disabled, left.version, Set.copyOf(left.roles), Set.copyOf(left.areas));
        }

        /** Whether nobody has given the account another job since, or put it out of use. */
        private boolean leftAlone(Account account) {
            return disabled
                    ? account.version == version
                    : account.status == AccountStatus.ACTIVE
                            && account.roles.equals(roles)
                            && account.areas.equals(areas);
        }
    }

    /** @param ending ends a service @return null when the account, of which there may be none, has lost nothing by it */
    @Transactional(Transactional.TxType.MANDATORY)
    public Loss losing(UUID account, String area, Runnable ending) {
        Account held = account == null ? null : accounts.findById(account);
        boolean served = held != null && held.status == AccountStatus.ACTIVE && held.areas.contains(area);
        ending.run();
        if (!served) {
            return null;
        }
        boolean disabled = held.status == AccountStatus.DISABLED;
        return disabled || !held.areas.contains(area) ? Loss.of(held, disabled) : null;
    }

    /** What ended the service was taken back. What somebody has done to the account since is left to him. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(Loss loss, String area) {
        Account account = accounts.findById(loss.account());
        if (account == null || !loss.leftAlone(account)) {
            return;
        }
        AreaFacts before = AreaFacts.of(account);
        if (loss.disabled()) {
            account.status = AccountStatus.ACTIVE;
        } else {
            account.areas.add(area);
        }
        accounts.flush();
        changes.fire(new RightsChanged(account.id));
        audit.fire(new AuditEvent(
                loss.disabled() ? "account.enable" : "account.update",
                "account",
                account.id.toString(),
                account.username,
                area,
                "撤销导入，恢复在该网格的职务",
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
