package org.touyan.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.Passwords;
import org.touyan.access.Session;
import org.touyan.access.SessionRepository;
import org.touyan.access.SignInFailureRepository;
import org.touyan.access.audit.AuditWriter;
import org.touyan.access.factor.SecondFactors;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

/** Opens and ends sessions. No transaction is open while a password is checked: that may wait for its turn. */
@ApplicationScoped
public class SignInService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SignInFailureRepository failureRows;
    private final SignInFailures failures;
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final AuditWriter audit;
    private final RequestInfo request;
    private final Clock clock;
    private final SecondFactors factors;
    private final SecurityPolicy policy;

    SignInService(
            AccountRepository accounts,
            SessionRepository sessions,
            SignInFailureRepository failureRows,
            SignInFailures failures,
            SignInThrottle throttle,
            Passwords passwords,
            AuditWriter audit,
            RequestInfo request,
            Clock clock,
            SecondFactors factors,
            SecurityPolicy policy) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failureRows = failureRows;
        this.failures = failures;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.factors = factors;
        this.policy = policy;
    }

    /** A new session: whatever cookie the browser brought is not used. */
    public record SignedIn(Account account, SessionToken token) {}

    /** @param code of the second factor, null when none was typed */
    SignedIn signIn(String typedName, String password, String code) {
        String username = String.valueOf(Texts.clean(typedName)).toLowerCase(Locale.ROOT);
        Account account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.findByUsername(username).orElse(null));
        requireRight(account, username, password);
        requireSecondFactor(account, code);
        return QuarkusTransaction.requiringNew().call(() -> open(accounts.findById(account.id), false));
    }

    /**
     * Refuses a wrong password, and any password while the name is locked; counts what is refused. The same for whoever
     * signs in and whoever types his password again: an open screen that somebody found must not be the place to guess.
     *
     * @param account null for a name that nobody has
     */
    void requireRight(Account account, String username, String password) {
        throttle.count(request.ip());
        // Checked even when locked or unknown: the answer must take as long.
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash);
        requireUnlocked(account, username);
        if (!right || !account.maySignIn(LocalDate.now(clock))) {
            throw refused(account, username);
        }
        throttle.giveBack(request.ip());
    }

    /** After the guess was looked at: of many that come at once, those after the fifth wrong one are refused, right or not. */
    private void requireUnlocked(Account account, String username) {
        Instant lockedUntil = failures.lockedUntil(username);
        if (lockedUntil != null) {
            record("session.refuse-locked", account, username);
            throw locked(lockedUntil);
        }
    }

    public boolean hasSecondFactor(Account account) {
        return factors.has(account.id);
    }

    /** A wrong code counts like a wrong password, for the name and for the address: six digits would soon be guessed. */
    public void requireSecondFactor(Account account, String code) {
        if (!QuarkusTransaction.requiringNew().call(() -> factors.has(account.id))) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw ProblemException.of(Code.SECOND_FACTOR, "请输入手机验证器显示的 6 位数字，或一个恢复码");
        }
        throttle.count(request.ip());
        boolean right = factors.accepts(account.id, code);
        requireUnlocked(account, account.username);
        if (!right) {
            throw refused(account, account.username, Code.WRONG_CODE, "动态验证码不正确或已经用过，请等下一个数字出现后再试");
        }
        throttle.giveBack(request.ip());
    }

    private ProblemException refused(Account account, String username) {
        return refused(account, username, Code.BAD_CREDENTIALS, "账号或密码不正确，请核对后重试");
    }

    private ProblemException refused(Account account, String username, Code code, String words) {
        Instant until = failures.failed(username);
        record(until == null ? "session.refuse" : "session.lock", account, username);
        return until == null ? ProblemException.of(code, words) : locked(until);
    }

    /**
     * After a right password or a sign-on, and the second factor where there is one, inside the caller's transaction.
     *
     * @param signedOn by the county's provider, and not with a password
     */
    public SignedIn open(Account account, boolean signedOn) {
        failureRows.clear(account.username);
        Instant now = clock.instant();
        SessionToken token = SessionToken.random();
        Session session = new Session();
        session.tokenHash = token.hash();
        session.accountId = account.id;
        session.epoch = account.epoch;
        session.createdAt = now;
        session.lastSeenAt = now;
        session.expiresAt = now.plus(life());
        session.signedOn = signedOn;
        session.ip = request.ip();
        session.userAgent = request.userAgent();
        sessions.persist(session);
        accounts.signedIn(account.id, now);
        audit.write(account.id, account.displayName, event("session.open", account, account.username));
        return new SignedIn(account, token);
    }

    public Duration life() {
        return policy.now().absolute();
    }

    static AuditEvent event(String action, Account account, String username) {
        String id = account == null ? null : account.id.toString();
        return new AuditEvent(action, "session", id, username, null, null, null, null);
    }

    /** Somebody else vouches for a name, but there is no such account, or it may not sign in any more. */
    public void recordRefusal(Account account, String username) {
        record("session.refuse", account, username);
    }

    /** A name that no account has may be anything, a password typed into the wrong field too: only its beginning is kept. */
    private void record(String action, Account account, String username) {
        String shown = account == null ? Masking.name(username) : username;
        QuarkusTransaction.requiringNew()
                .run(() -> audit.write(
                        account == null ? null : account.id,
                        account == null ? null : account.displayName,
                        event(action, account, shown)));
    }

    private ProblemException locked(Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        long minutes = (seconds + 59) / 60;
        return ProblemException.retryLater(Code.LOCKED, "密码错误次数过多，账号已临时锁定，请 " + minutes + " 分钟后再试，或请管理员解锁", seconds);
    }
}
