package org.touyan.access.signon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.PasswordHistoryRepository;
import org.touyan.access.Passwords;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.signin.SessionToken;
import org.touyan.access.signin.SignInService;
import org.touyan.access.signin.SignInService.SignedIn;
import org.touyan.access.signon.SignOnProvider.SignOnFailure;
import org.touyan.platform.web.ProblemException;

/** From a name that the provider vouches for to the same session that a password opens. */
@ApplicationScoped
class SignOnService {
    private static final Logger LOG = Logger.getLogger(SignOnService.class);

    private final SignOnProvider provider;
    private final SignInService signIn;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordHistoryRepository history;
    private final SecurityPolicy policy;
    private final Clock clock;

    SignOnService(
            SignOnProvider provider,
            SignInService signIn,
            AccountRepository accounts,
            Passwords passwords,
            PasswordHistoryRepository history,
            SecurityPolicy policy,
            Clock clock) {
        this.provider = provider;
        this.signIn = signIn;
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.policy = policy;
        this.clock = clock;
    }

    /** What the sign-in page says when it did not work. */
    enum Refusal {
        /** The provider or its answer. */
        FAILED,
        /** Came back too late, or with somebody else's answer. */
        EXPIRED,
        /** The provider knows him, we do not, or not any more. */
        UNKNOWN
    }

    /** A session, half of one where a code is still to be typed, or why there is none. */
    record Outcome(SignedIn signedIn, SignOnPass pass, Refusal refusal) {
        static Outcome refused(Refusal refusal) {
            return new Outcome(null, null, refusal);
        }
    }

    Outcome receive(String code, String state, Optional<SignOnTicket> ticket) {
        if (ticket.isEmpty() || code == null || !ticket.get().state().equals(state)) {
            return Outcome.refused(code == null && ticket.isPresent() ? Refusal.FAILED : Refusal.EXPIRED);
        }
        String name;
        try {
            name = provider.nameOf(code, ticket.get()).strip().toLowerCase(Locale.ROOT);
        } catch (SignOnFailure e) {
            LOG.warn("sign-on failed: " + e.getMessage());
            return Outcome.refused(Refusal.FAILED);
        }
        String unknowable = unknowable();
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = accounts.findByUsername(name).orElse(null);
            if (account == null || !account.maySignIn(LocalDate.now(clock))) {
                signIn.recordRefusal(account, name);
                return Outcome.refused(Refusal.UNKNOWN);
            }
            if (signIn.hasSecondFactor(account)) {
                Instant until = clock.instant().plus(SignOnPass.LIFE);
                return new Outcome(null, new SignOnPass(account.id, account.epoch, until), null);
            }
            return new Outcome(open(account, unknowable), null, null);
        });
    }

    /** The other half, by a code of the second factor. 409 when he took too long, or the account was changed meanwhile. */
    SignedIn complete(Optional<SignOnPass> pass, String code) {
        Account account = QuarkusTransaction.requiringNew().call(() -> valid(pass));
        signIn.requireSecondFactor(account, code);
        String unknowable = unknowable();
        return QuarkusTransaction.requiringNew().call(() -> open(valid(pass), unknowable));
    }

    private Account valid(Optional<SignOnPass> pass) {
        return pass.filter(held -> clock.instant().isBefore(held.until()))
                .flatMap(held -> accounts.findByIdOptional(held.account())
                        .filter(account -> account.epoch == held.epoch() && account.maySignIn(LocalDate.now(clock))))
                .orElseThrow(() -> ProblemException.state("等待太久，请回到登录页重新登录"));
    }

    /** A random password in place of the one-time one: hashed outside a transaction, for it takes its time. */
    private String unknowable() {
        return passwords.hash(SessionToken.random().text());
    }

    private SignedIn open(Account account, String unknowable) {
        Instant now = clock.instant();
        if (account.mustChangePassword
                || account.hasOldPassword(now, policy.now().passwordDays())) {
            // Who is vouched for need not choose a password, and a printed or outdated one must not stay a second door.
            history.keep(account, now);
            account.setPassword(unknowable, false, now);
        }
        return signIn.open(account, true);
    }
}
