package org.touyan.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RightsChanged;
import org.touyan.access.factor.SecondFactorRepository;
import org.touyan.access.factor.SecondFactorViews.NewSecret;
import org.touyan.access.factor.SecondFactorViews.RecoveryCodes;
import org.touyan.access.factor.SecondFactorViews.SecondFactorState;
import org.touyan.access.factor.SecondFactors;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** What a signed-in person does with his own second factor; the password is asked again for all that weakens it. */
@ApplicationScoped
public class SecondFactorService {
    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final SecondFactorRepository rows;
    private final SignInService signIn;
    private final Settings settings;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;

    SecondFactorService(
            AccountRepository accounts,
            SecondFactors factors,
            SecondFactorRepository rows,
            SignInService signIn,
            Settings settings,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes) {
        this.accounts = accounts;
        this.factors = factors;
        this.rows = rows;
        this.signIn = signIn;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    SecondFactorState state() {
        Account own = own();
        return new SecondFactorState(factors.has(own.id), factors.isRequired(own.roles), factors.recoveryLeft(own.id));
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
            return new SecondFactorState(false, factors.isRequired(own.roles), 0);
        });
    }

    private <T> T confirmed(String password, Supplier<T> work) {
        Account own = QuarkusTransaction.requiringNew().call(this::own);
        try {
            signIn.requireRight(own, own.username, password);
        } catch (ProblemException refusal) {
            throw refusal.code == Code.BAD_CREDENTIALS ? ProblemException.rule("password", "密码不正确") : refusal;
        }
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private Account own() {
        return accounts.findById(actor.get().accountId());
    }

    private void record(String action, Account own) {
        audit.fire(new AuditEvent(action, "account", own.id.toString(), own.username, null, null, null, null));
        changes.fire(new RightsChanged(own.id));
    }
}
