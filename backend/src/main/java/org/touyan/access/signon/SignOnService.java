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
import org.touyan.access.Passwords;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.signin.SessionToken;
import org.touyan.access.signin.SignInService;
import org.touyan.access.signin.SignInService.SignedIn;
import org.touyan.access.signon.SignOnProvider.SignOnFailure;

/** From a name that the provider vouches for to the same session that a password opens. */
@ApplicationScoped
class SignOnService {
    private static final Logger LOG = Logger.getLogger(SignOnService.class);

    private final SignOnProvider provider;
    private final SignInService signIn;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecurityPolicy policy;
    private final Clock clock;

    SignOnService(
            SignOnProvider provider,
            SignInService signIn,
            AccountRepository accounts,
            Passwords passwords,
            SecurityPolicy policy,
            Clock clock) {
        this.provider = provider;
        this.signIn = signIn;
        this.accounts = accounts;
        this.passwords = passwords;
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

    /** Either a session or why there is none. */
    record Outcome(SignedIn signedIn, Refusal refusal) {}

    Outcome receive(String code, String state, Optional<SignOnTicket> ticket) {
        if (ticket.isEmpty() || code == null || !ticket.get().state().equals(state)) {
            return new Outcome(null, code == null && ticket.isPresent() ? Refusal.FAILED : Refusal.EXPIRED);
        }
        String name;
        try {
            name = provider.nameOf(code, ticket.get()).strip().toLowerCase(Locale.ROOT);
        } catch (SignOnFailure e) {
            LOG.warn("sign-on failed: " + e.getMessage());
            return new Outcome(null, Refusal.FAILED);
        }
        // A random password in place of the one-time one: it is hashed outside the transaction, which takes its time.
        String unknowable = passwords.hash(SessionToken.random().text());
        return QuarkusTransaction.requiringNew().call(() -> open(name, unknowable));
    }

    private Outcome open(String name, String unknowable) {
        Account account = accounts.findByUsername(name).orElse(null);
        if (account == null || !account.maySignIn(LocalDate.now(clock))) {
            signIn.recordRefusal(account, name);
            return new Outcome(null, Refusal.UNKNOWN);
        }
        Instant now = clock.instant();
        if (account.mustChangePassword
                || account.hasOldPassword(now, policy.now().passwordDays())) {
            // Who is vouched for need not choose a password, and a printed or outdated one must not stay a second door.
            account.setPassword(unknowable, false, now);
        }
        return new Outcome(signIn.open(account), null);
    }
}
