package org.touyan.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RightsChanged;
import org.touyan.access.factor.SecondFactorRepository;
import org.touyan.access.factor.SecondFactorViews.NewSecret;
import org.touyan.access.factor.SecondFactorViews.RecoveryCodes;
import org.touyan.access.factor.SecondFactorViews.SecondFactorState;
import org.touyan.access.factor.SecondFactors;
import org.touyan.access.post.PostRepository;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** What a signed-in person does with his own second factor; the password is asked again for all that weakens it. */
@ApplicationScoped
public class SecondFactorService {
    /** How long after a sign-on no password is asked for. */
    private static final Duration VOUCHED = Duration.ofMinutes(10);

    private final AccountRepository accounts;
    private final PostRepository posts;
    private final SecondFactors factors;
    private final SecondFactorRepository rows;
    private final SignInService signIn;
    private final Settings settings;
    private final SecurityIdentity identity;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    SecondFactorService(
            AccountRepository accounts,
            PostRepository posts,
            SecondFactors factors,
            SecondFactorRepository rows,
            SignInService signIn,
            Settings settings,
            SecurityIdentity identity,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.factors = factors;
        this.rows = rows;
        this.signIn = signIn;
        this.settings = settings;
        this.identity = identity;
        this.actor = actor;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SecondFactorState state() {
        Account own = own();
        return state(own);
    }

    private SecondFactorState state(Account own) {
        return new SecondFactorState(
                factors.has(own.id),
                factors.isRequired(posts.roles(own, LocalDate.now(clock))),
                factors.recoveryLeft(own.id),
                !isVouchedFor());
    }

    NewSecret begin(String password) {
        return confirmed(password, () -> {
            Account own = own();
            String secret = factors.begin(own.id);
            String county = settings.find(Settings.COUNTY_NAME).orElse("");
            return new NewSecret(secret, factors.uri("头雁" + county, own.username, secret));
        });
    }

    @Transactional
    RecoveryCodes confirm(String code) {
        Account own = own();
        RecoveryCodes codes = new RecoveryCodes(factors.confirm(own.id, code));
        record("account.enable-factor", own);
        return codes;
    }

    RecoveryCodes renew(String password) {
        return confirmed(password, () -> {
            Account own = own();
            if (!factors.has(own.id)) {
                throw ProblemException.state("还没有启用动态验证码");
            }
            record("account.renew-recovery-codes", own);
            return new RecoveryCodes(factors.newRecoveryCodes(own.id));
        });
    }

    SecondFactorState disable(String password) {
        return confirmed(password, () -> {
            Account own = own();
            if (!rows.delete(own.id)) {
                throw ProblemException.state("还没有启用动态验证码");
            }
            record("account.disable-factor", own);
            return state(own);
        });
    }

    private <T> T confirmed(String password, Supplier<T> work) {
        Account own = QuarkusTransaction.requiringNew().call(this::own);
        if (password == null || password.isBlank()) {
            requireVouchedFor();
            return QuarkusTransaction.requiringNew().call(work::get);
        }
        try {
            signIn.requireRight(own, own.username, password);
        } catch (ProblemException refusal) {
            throw refusal.code == Code.BAD_CREDENTIALS ? ProblemException.rule("password", "密码不正确") : refusal;
        }
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private void requireVouchedFor() {
        if (!isVouchedFor()) {
            throw ProblemException.invalid("password", "请输入密码；用统一身份认证登录的，请重新登录后 10 分钟内办理");
        }
    }

    /** His sign-on was a moment ago: as good as a password typed again, and some have none that they know. */
    private boolean isVouchedFor() {
        Instant signedOn = identity.getAttribute(SessionIdentities.SIGNED_ON);
        return signedOn != null && signedOn.isAfter(clock.instant().minus(VOUCHED));
    }

    private Account own() {
        return accounts.findById(actor.get().accountId());
    }

    private void record(String action, Account own) {
        audit.fire(new AuditEvent(action, "account", own.id.toString(), own.username, null, null, null, null));
        changes.fire(new RightsChanged(own.id));
    }
}
