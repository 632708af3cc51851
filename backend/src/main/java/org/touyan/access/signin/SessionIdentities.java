package org.touyan.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.access.Account;
import org.touyan.access.AccountActors;
import org.touyan.access.AccountRepository;
import org.touyan.access.RightsChanged;
import org.touyan.access.Session;
import org.touyan.access.SessionRepository;
import org.touyan.access.factor.SecondFactors;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.post.Post;
import org.touyan.access.post.PostRepository;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;

/**
 * From a cookie to who acts. Kept for a few seconds so that a page of ten calls asks the database once; that is also
 * how long another node may go on with a session that was ended here.
 */
@ApplicationScoped
public class SessionIdentities {
    /** Attribute: the account's id. */
    static final String ACCOUNT = "account";
    /** Attribute: TRUE when the password must be changed before anything else. */
    static final String MUST_CHANGE = "must-change-password";

    /** Attribute: TRUE when a second factor must be set up before anything else. */
    static final String MUST_ENROL = "must-enrol";

    /** Attribute: the id of the post in which he acts, or {@link #NO_POST}. */
    static final String POST = "post";

    /** Attribute: when the county's own sign-on vouched for him; long ago for whoever typed a password. */
    static final String SIGNED_ON = "signed-on";

    static final UUID NO_POST = new UUID(0, 0);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final AccountActors actors;
    private final Clock clock;
    private final SecondFactors factors;
    private final SecurityPolicy policy;
    private final PostRepository posts;
    private final Cache<ByteBuffer, SecurityIdentity> kept;

    SessionIdentities(
            SessionRepository sessions,
            AccountRepository accounts,
            AccountActors actors,
            Clock clock,
            SecondFactors factors,
            SecurityPolicy policy,
            PostRepository posts,
            @ConfigProperty(name = "touyan.session.kept", defaultValue = "5S") Duration keptFor) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.factors = factors;
        this.policy = policy;
        this.posts = posts;
        kept = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(keptFor)
                .build();
    }

    /** Without touching the database, or null. */
    SecurityIdentity kept(byte[] tokenHash) {
        return kept.getIfPresent(ByteBuffer.wrap(tokenHash));
    }

    /** Null when the session does not exist, has ended, or the account may no longer sign in. */
    @Transactional
    SecurityIdentity load(byte[] tokenHash) {
        Session session = sessions.findById(tokenHash);
        Instant now = clock.instant();
        if (session == null
                || !now.isBefore(session.expiresAt)
                || !now.isBefore(session.lastSeenAt.plus(policy.now().idle()))) {
            return null;
        }
        Account account = accounts.findById(session.accountId);
        if (account == null || account.epoch != session.epoch || !account.maySignIn(LocalDate.now(clock))) {
            return null;
        }
        if (session.lastSeenAt.isBefore(now.minus(SEEN_EVERY))) {
            sessions.seen(tokenHash, now);
        }
        LocalDate today = LocalDate.now(clock);
        Post post = posts.held(account.id, session.postId, today).orElse(null);
        boolean needsFactor = factors.isRequired(posts.roles(account, today));
        SecurityIdentity identity = identity(session, account, post, needsFactor);
        kept.put(ByteBuffer.wrap(tokenHash), identity);
        return identity;
    }

    private SecurityIdentity identity(Session session, Account account, Post post, boolean needsFactor) {
        Actor actor = post == null ? actors.of(account) : actors.of(account, post);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username))
                .addRoles(post == null ? Set.copyOf(account.roles) : Set.of(post.roleCode))
                .addPermissionsAsString(actor.permissions())
                .addAttribute(CurrentActor.ATTRIBUTE, actor)
                .addAttribute(ACCOUNT, account.id)
                .addAttribute(POST, post == null ? NO_POST : post.id)
                .addAttribute(SIGNED_ON, session.signedOn ? session.createdAt : Instant.MIN)
                .addAttribute(MUST_CHANGE, account.mustChangePassword || isStale(account))
                .addAttribute(MUST_ENROL, needsFactor && !factors.has(account.id))
                .build();
    }

    private boolean isStale(Account account) {
        return account.hasOldPassword(clock.instant(), policy.now().passwordDays());
    }

    void forget(byte[] tokenHash) {
        kept.invalidate(ByteBuffer.wrap(tokenHash));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RightsChanged event) {
        UUID account = event.account();
        kept.asMap().values().removeIf(identity -> account == null || account.equals(identity.getAttribute(ACCOUNT)));
    }
}
