package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.AccountService.OneTime;
import org.touyan.access.AccountViews.AccountView;
import org.touyan.access.AccountViews.NewAccount;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Pinyin;

/**
 * Opens many accounts at once for another module, each by the same rules and on the same record as one opened by hand:
 * nobody grants what he does not hold.
 */
@ApplicationScoped
public class AccountBatch {
    private static final int NAME_MAX = 30;
    private final AccountService service;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Grants grants;

    AccountBatch(AccountService service, AccountRepository accounts, Passwords passwords, Grants grants) {
        this.service = service;
        this.accounts = accounts;
        this.passwords = passwords;
        this.grants = grants;
    }

    /** Passwords with their hashes; made before the transaction, for hashing is slow on purpose. */
    public static final class OneTimes {
        private final List<OneTime> left = new ArrayList<>();

        private OneTime take() {
            return left.remove(left.size() - 1);
        }
    }

    /** @param oneTimePassword for its owner's first sign-in; stored nowhere */
    public record Opened(UUID accountId, String username, String oneTimePassword) {}

    /**
     * What became of an account that was there already.
     *
     * @param account with a new one-time password; null when its owner goes on with his own
     * @param left as it was: it is not the caller's to change, or somebody put it out of use on purpose
     * @param widened has places now that it had not
     */
    public record Served(Opened account, boolean left, boolean widened) {
        private static final Served LEFT = new Served(null, true, false);
    }

    /** @param active not put out of use. @param unused never signed in with: its one-time password may be replaced */
    public record Known(UUID id, String username, boolean active, boolean unused) {}

    public OneTimes oneTimes(int count) {
        OneTimes made = new OneTimes();
        for (int i = 0; i < count; i++) {
            String password = passwords.oneTime();
            made.left.add(new OneTime(password, passwords.hash(password)));
        }
        return made;
    }

    public Map<UUID, Known> known(Collection<UUID> ids) {
        Map<UUID, Known> known = new HashMap<>();
        accounts.load(ids)
                .values()
                .forEach(a ->
                        known.put(a.id, new Known(a.id, a.username, a.status == AccountStatus.ACTIVE, isUnused(a))));
        return known;
    }

    private static boolean isUnused(Account account) {
        return account.mustChangePassword && account.lastSignInAt == null && account.status == AccountStatus.ACTIVE;
    }

    /** @param tail digits that tell people of one name apart */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened open(String displayName, String tail, String role, List<String> areas, OneTimes oneTimes) {
        NewAccount wanted = new NewAccount(
                ScopedEntity.newId(), freeName(displayName, tail), displayName, List.of(role), areas, null, null);
        AccountView view = service.create(wanted, oneTimes.take());
        return new Opened(view.id(), view.username(), view.oneTimePassword());
    }

    /** Adds what is missing of these places; an account that nobody has used yet gets a new one-time password. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Served extend(UUID id, Collection<String> areas, String reason, OneTimes oneTimes) {
        Account account = accounts.findById(id);
        if (account == null
                || account.status == AccountStatus.DISABLED
                || grants.refusalToEdit(account).isPresent()) {
            return Served.LEFT;
        }
        Set<String> together = new HashSet<>(account.areas);
        areas.stream()
                .filter(area -> account.areas.stream().noneMatch(own -> Area.covers(own, area)))
                .forEach(together::add);
        boolean widened = together.size() > account.areas.size();
        if (widened) {
            service.serve(account, together, reason);
        }
        return new Served(isUnused(account) ? renewed(account, reason, oneTimes) : null, false, widened);
    }

    /**
     * An account that went out of use with its last place comes back with these alone and a new one-time password. Left as
     * it is when it has another role too.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Served reopen(UUID id, String role, Collection<String> areas, String reason, OneTimes oneTimes) {
        Account account = accounts.findById(id);
        if (account == null || account.status == AccountStatus.ACTIVE) {
            return extend(id, areas, reason, oneTimes);
        }
        if (!account.roles.equals(Set.of(role)) || grants.refusalToEdit(account).isPresent()) {
            return Served.LEFT;
        }
        service.act(id, AccountAction.ENABLE, new AccountViews.AccountActing(reason, account.version), null);
        service.serve(account, Set.copyOf(areas), reason);
        return new Served(renewed(account, reason, oneTimes), false, true);
    }

    private Opened renewed(Account account, String reason, OneTimes oneTimes) {
        AccountView view = service.act(
                account.id,
                AccountAction.RESET_PASSWORD,
                new AccountViews.AccountActing(reason, account.version),
                oneTimes.take());
        return new Opened(view.id(), view.username(), view.oneTimePassword());
    }

    /** zhengzurong1234; of several people so called with a number behind. */
    private String freeName(String displayName, String tail) {
        String letters = Pinyin.letters(displayName);
        String base = (letters.length() > NAME_MAX ? letters.substring(0, NAME_MAX) : letters) + tail;
        String name = base.length() < 3 ? "zhanghao" + base : base;
        for (int i = 2; accounts.findByUsername(name).isPresent(); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
