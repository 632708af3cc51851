package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.touyan.access.factor.SecondFactorRepository;
import org.touyan.platform.audit.AuditEvent;

/**
 * What nobody may do from inside the program to the account of a separated administrator, or of whoever has one of their
 * powers by a role of the county's own (docs/adr/0004): done by whoever runs the server, and recorded like everything else.
 */
@ApplicationScoped
public class AdministratorAccounts {
    private final AccountRepository accounts;
    private final AccountRules rules;
    private final Grants grants;
    private final AccountReader reader;
    private final SessionRepository sessions;
    private final SignInFailureRepository failures;
    private final SecondFactorRepository factors;
    private final Passwords passwords;
    private final PasswordHistoryRepository history;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    AdministratorAccounts(
            AccountRepository accounts,
            AccountRules rules,
            Grants grants,
            AccountReader reader,
            SessionRepository sessions,
            SignInFailureRepository failures,
            SecondFactorRepository factors,
            Passwords passwords,
            PasswordHistoryRepository history,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.grants = grants;
        this.reader = reader;
        this.sessions = sessions;
        this.failures = failures;
        this.factors = factors;
        this.passwords = passwords;
        this.history = history;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** In use again, with a one-time password, which is returned; empty when no such account has that name. */
    @Transactional
    public Optional<String> reset(String username) {
        return find(username).map(account -> {
            String password = passwords.oneTime();
            Object before = reader.row(account);
            account.status = AccountStatus.ACTIVE;
            account.validTo = null;
            history.keep(account, clock.instant());
            account.setPassword(passwords.hash(password), true, clock.instant());
            // Whoever lost his password has perhaps lost his phone with it.
            factors.delete(account.id);
            failures.clear(account.username);
            record("account.reset-password", account, before);
            return password;
        });
    }

    /** @return false when no such account has that name; the last of his office is refused */
    @Transactional
    public boolean close(String username) {
        Optional<Account> found = find(username);
        found.ifPresent(account -> {
            rules.requireSuccessor(account, account.roles, false);
            Object before = reader.row(account);
            account.status = AccountStatus.DISABLED;
            account.endSessions();
            record("account.disable", account, before);
        });
        return found.isPresent();
    }

    private Optional<Account> find(String username) {
        return accounts.findByUsername(username.toLowerCase(Locale.ROOT))
                .filter(account -> grants.refusalToManage(account).isPresent());
    }

    private void record(String action, Account account, Object before) {
        sessions.deleteOfAccount(account.id);
        accounts.flush();
        changes.fire(new RightsChanged(account.id));
        String area = account.sortedAreas().stream().findFirst().orElse(null);
        audit.fire(new AuditEvent(
                action,
                "account",
                account.id.toString(),
                account.username,
                area,
                "运维人员在服务器上办理",
                before,
                reader.row(account)));
    }
}
