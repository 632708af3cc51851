package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.access.AccountService.OneTime;
import org.touyan.access.AccountViews.AccountView;
import org.touyan.access.AccountViews.NewAccount;
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

    AccountBatch(AccountService service, AccountRepository accounts, Passwords passwords) {
        this.service = service;
        this.accounts = accounts;
        this.passwords = passwords;
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

    /** @param unused never signed in with: its one-time password may be replaced */
    public record Known(UUID id, String username, boolean unused) {}

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
        accounts.load(ids).values().forEach(a -> known.put(a.id, new Known(a.id, a.username, isUnused(a))));
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

    /** A new one-time password for an account that nobody has used yet; empty when somebody has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Opened> renew(UUID id, String reason, OneTimes oneTimes) {
        Account account = accounts.findById(id);
        if (account == null || !isUnused(account)) {
            return Optional.empty();
        }
        AccountView view = service.act(
                id,
                AccountAction.RESET_PASSWORD,
                new AccountViews.AccountActing(reason, account.version),
                oneTimes.take());
        return Optional.of(new Opened(view.id(), view.username(), view.oneTimePassword()));
    }

    /** zhengzurong1234; of several people so called with a number behind. */
    private String freeName(String displayName, String tail) {
        String letters = Pinyin.letters(displayName);
        String base = (letters.length() > NAME_MAX ? letters.substring(0, NAME_MAX) : letters) + tail;
        String name = base.length() < 3 ? "dangyuan" + base : base;
        for (int i = 2; accounts.findByUsername(name).isPresent(); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
