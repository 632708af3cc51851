package org.touyan.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.Grants;
import org.touyan.access.PasswordHistoryRepository;
import org.touyan.access.PasswordRules;
import org.touyan.access.PasswordRules.Owner;
import org.touyan.access.Passwords;
import org.touyan.access.RightsChanged;
import org.touyan.access.SessionRepository;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.signin.SessionViews.NewPassword;
import org.touyan.access.signin.SessionViews.OwnSession;
import org.touyan.access.signin.SignInService.SignedIn;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** What a signed-in person does with his own account. */
@ApplicationScoped
public class SessionService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SessionIdentities identities;
    private final SignInService signIn;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Grants grants;
    private final PasswordHistoryRepository history;
    private final SecurityPolicy policy;
    private final Settings settings;
    private final CurrentActor actor;
    private final Event<RightsChanged> changes;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    SessionService(
            AccountRepository accounts,
            SessionRepository sessions,
            SessionIdentities identities,
            SignInService signIn,
            Passwords passwords,
            PasswordRules rules,
            Grants grants,
            PasswordHistoryRepository history,
            SecurityPolicy policy,
            Settings settings,
            CurrentActor actor,
            Event<RightsChanged> changes,
            Event<AuditEvent> audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.identities = identities;
        this.signIn = signIn;
        this.passwords = passwords;
        this.rules = rules;
        this.grants = grants;
        this.history = history;
        this.policy = policy;
        this.settings = settings;
        this.actor = actor;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void end(SessionToken token) {
        Account account = accounts.findById(actor.get().accountId());
        sessions.deleteById(token.hash());
        identities.forget(token.hash());
        audit.fire(SignInService.event("session.close", account, account.username));
    }

    /** Signs out every browser of the caller, this one too. */
    @Transactional
    public void endAll() {
        Account account = accounts.findById(actor.get().accountId());
        endAll(account);
        audit.fire(SignInService.event("session.close-all", account, account.username));
    }

    /** Ends every session and opens a new one for this browser, so that the person can go on. */
    SignedIn changePassword(NewPassword change) {
        UUID id = actor.get().accountId();
        Account account = QuarkusTransaction.requiringNew().call(() -> {
            Account found = accounts.findById(id);
            found.roles.size();
            return found;
        });
        try {
            signIn.requireRight(account, account.username, change.currentPassword());
        } catch (ProblemException refusal) {
            throw refusal.code == Code.BAD_CREDENTIALS ? ProblemException.rule("currentPassword", "当前密码不正确") : refusal;
        }
        Owner owner = QuarkusTransaction.requiringNew()
                .call(() -> new Owner(
                        account.username,
                        account.displayName,
                        settings.find(Settings.COUNTY_NAME).orElse(null),
                        grants.isApart(account)));
        rules.refusal(change.newPassword(), owner).ifPresent(reason -> {
            throw ProblemException.rule("newPassword", reason);
        });
        if (change.newPassword().equals(change.currentPassword())) {
            throw ProblemException.rule("newPassword", "新密码不能与当前密码相同");
        }
        requireNew(id, change.newPassword());
        String hash = passwords.hash(change.newPassword());
        return QuarkusTransaction.requiringNew().call(() -> {
            Account changed = accounts.findById(id);
            history.add(id, changed.passwordHash, clock.instant());
            changed.setPassword(hash, false, clock.instant());
            endAll(changed);
            audit.fire(new AuditEvent(
                    "account.change-password", "account", id.toString(), changed.username, null, null, null, null));
            accounts.flush();
            return signIn.open(changed, false);
        });
    }

    private void requireNew(UUID account, String password) {
        boolean known = QuarkusTransaction.requiringNew().call(() -> history.last(account)).stream()
                .anyMatch(hash -> passwords.matches(password, hash));
        if (known) {
            throw ProblemException.rule("newPassword", "不能使用最近 " + PasswordHistoryRepository.REMEMBERED + " 次用过的密码");
        }
    }

    /** @param token of the browser that asks */
    @Transactional
    List<OwnSession> own(SessionToken token) {
        Account account = accounts.findById(actor.get().accountId());
        byte[] current = token == null ? null : token.hash();
        return sessions
                .open(account.id, account.epoch, clock.instant(), policy.now().idle())
                .stream()
                .map(one -> new OwnSession(
                        one.publicId(),
                        one.createdAt,
                        one.lastSeenAt,
                        one.ip,
                        one.userAgent,
                        Arrays.equals(one.tokenHash, current)))
                .toList();
    }

    /** One of his own, by {@link Session#publicId}. */
    @Transactional
    void end(String publicId) {
        Account account = accounts.findById(actor.get().accountId());
        if (!sessions.deleteOne(account.id, publicId)) {
            throw ProblemException.notFound();
        }
        changes.fire(new RightsChanged(account.id));
        audit.fire(SignInService.event("session.close-other", account, account.username));
    }

    private void endAll(Account account) {
        sessions.deleteOfAccount(account.id);
        changes.fire(new RightsChanged(account.id));
    }
}
