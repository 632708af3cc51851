package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.AccountViews.AccountActing;
import org.touyan.access.AccountViews.AccountChange;
import org.touyan.access.AccountViews.AccountView;
import org.touyan.access.AccountViews.NewAccount;
import org.touyan.access.factor.SecondFactorRepository;
import org.touyan.access.post.PostRepository;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** Opens, changes and closes accounts, each step checked against what the caller holds himself. */
@ApplicationScoped
public class AccountService {
    private final AccountRepository accounts;
    private final AccountRules rules;
    private final AccountReader reader;
    private final SessionRepository sessions;
    private final SignInFailureRepository failures;
    private final SecondFactorRepository factors;
    private final PostRepository posts;
    private final Passwords passwords;
    private final PasswordHistoryRepository history;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountRules rules,
            AccountReader reader,
            SessionRepository sessions,
            SignInFailureRepository failures,
            SecondFactorRepository factors,
            PostRepository posts,
            Passwords passwords,
            PasswordHistoryRepository history,
            Idempotency idempotency,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.reader = reader;
        this.sessions = sessions;
        this.failures = failures;
        this.factors = factors;
        this.posts = posts;
        this.passwords = passwords;
        this.history = history;
        this.idempotency = idempotency;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** A password made before the transaction: hashing may wait for its turn. */
    record OneTime(String password, String hash) {}

    OneTime oneTime() {
        String password = passwords.oneTime();
        return new OneTime(password, passwords.hash(password));
    }

    @Transactional
    AccountView create(NewAccount wanted, OneTime oneTime) {
        if (idempotency.repeated(wanted.id(), "account.create", wanted)) {
            return repeated(wanted.id(), oneTime);
        }
        String username = wanted.username().toLowerCase(Locale.ROOT);
        LocalDate from = wanted.validFrom() == null ? LocalDate.now(clock) : wanted.validFrom();
        rules.requireGrantable(wanted.roles(), wanted.areas());
        AccountRules.requireOrder(from, wanted.validTo());
        if (accounts.findByUsername(username).isPresent()) {
            throw ProblemException.duplicate("username", "账号已被使用");
        }
        UUID id = wanted.id() == null ? ScopedEntity.newId() : wanted.id();
        Account account = Account.open(
                id, username, Texts.personName(wanted.displayName()), wanted.roles(), Set.copyOf(wanted.areas()));
        account.setPassword(oneTime.hash(), true, clock.instant());
        account.validFrom = from;
        account.validTo = wanted.validTo();
        account.createdAt = clock.instant();
        accounts.persistAndFlush(account);
        record("account.create", account, null, null, reader.row(account));
        return reader.view(account, oneTime.password());
    }

    /** The first answer may have been lost with its password; until the owner used it, a new one takes its place. */
    private AccountView repeated(UUID id, OneTime oneTime) {
        Account account = rules.requireVisible(id);
        boolean untouched = account.version == 0 && account.lastSignInAt == null && account.mustChangePassword;
        if (!untouched) {
            return reader.view(account, null);
        }
        rules.requireWithin(account);
        Object before = reader.row(account);
        account.setPassword(oneTime.hash(), true, clock.instant());
        accounts.flush();
        record("account.reset-password", account, "重复提交新账号，换发一次性密码", before, reader.row(account));
        return reader.view(account, oneTime.password());
    }

    @Transactional
    AccountView update(UUID id, AccountChange change) {
        Account account = rules.requireVisible(id);
        rules.requireEditable(account);
        requireVersion(account, change.version());
        if (!account.username.equals(change.username().toLowerCase(Locale.ROOT))) {
            throw ProblemException.rule("username", "账号建好后不能改");
        }
        LocalDate from = change.validFrom() == null ? account.validFrom : change.validFrom();
        AccountRules.requireOrder(from, change.validTo());
        rules.requireGrantable(change.roles(), change.areas());
        Set<String> together = new HashSet<>(change.roles());
        posts.of(id).forEach(post -> together.add(post.roleCode));
        rules.requireSeparate("roles", together);
        Object before = reader.row(account);
        boolean rights = !account.roles.equals(Set.copyOf(change.roles()))
                || !account.areas.equals(Set.copyOf(change.areas()))
                || !account.validFrom.equals(from)
                || !Objects.equals(account.validTo, change.validTo());
        rules.requireSuccessor(
                account, Set.copyOf(change.roles()), Account.within(LocalDate.now(clock), from, change.validTo()));
        account.displayName = Texts.personName(change.displayName());
        account.roles.retainAll(change.roles());
        account.roles.addAll(change.roles());
        account.areas.retainAll(change.areas());
        account.areas.addAll(change.areas());
        account.validFrom = from;
        account.validTo = change.validTo();
        if (rights) {
            endSessions(account);
        }
        accounts.flush();
        record("account.update", account, null, before, reader.row(account));
        return reader.view(account, null);
    }

    /** @param oneTime only for a new password */
    @Transactional
    AccountView act(UUID id, AccountAction action, AccountActing acting, OneTime oneTime) {
        Account account = rules.requireVisible(id);
        rules.requireEditable(account, action);
        requireVersion(account, acting.version());
        action.refusal(account, reader.isLocked(account), factors.has(account.id))
                .ifPresent(reason -> {
                    throw ProblemException.state(reason);
                });
        Object before = reader.row(account);
        switch (action) {
            case DISABLE -> {
                rules.requireSuccessor(account, account.roles, false);
                account.status = AccountStatus.DISABLED;
                endSessions(account);
            }
            case ENABLE -> {
                account.status = AccountStatus.ACTIVE;
                failures.clear(account.username);
            }
            case UNLOCK -> failures.clear(account.username);
            case RESET_PASSWORD -> {
                history.keep(account, clock.instant());
                account.setPassword(oneTime.hash(), true, clock.instant());
                failures.clear(account.username);
                endSessions(account);
            }
            case SIGN_OUT -> endSessions(account);
            case RESET_FACTOR -> {
                factors.delete(account.id);
                endSessions(account);
            }
        }
        accounts.flush();
        record("account." + action.text, account, acting.reason(), before, reader.row(account));
        return reader.view(account, action == AccountAction.RESET_PASSWORD ? oneTime.password() : null);
    }

    /** Gives him these places in place of his own, each the caller's to give; nobody is signed out by having more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void serve(Account account, Set<String> areas, String reason) {
        Set<String> more = new HashSet<>(areas);
        more.removeAll(account.areas);
        rules.requireGrantable(account.roles, more);
        Object before = reader.row(account);
        account.areas.retainAll(areas);
        account.areas.addAll(areas);
        accounts.flush();
        changes.fire(new RightsChanged(account.id));
        record("account.update", account, reason, before, reader.row(account));
    }

    private void requireVersion(Account account, int based) {
        if (based != account.version) {
            throw ProblemException.stale(reader.view(account, null));
        }
    }

    private void endSessions(Account account) {
        account.endSessions();
        sessions.deleteOfAccount(account.id);
        changes.fire(new RightsChanged(account.id));
    }

    private void record(String action, Account account, String reason, Object before, Object after) {
        String area = account.sortedAreas().stream().findFirst().orElse(null);
        audit.fire(new AuditEvent(
                action, "account", account.id.toString(), account.username, area, reason, before, after));
    }
}
