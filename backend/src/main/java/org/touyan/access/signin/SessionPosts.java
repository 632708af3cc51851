package org.touyan.access.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.access.RoleRepository;
import org.touyan.access.SessionRepository;
import org.touyan.access.factor.SecondFactors;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.post.Post;
import org.touyan.access.post.PostRepository;
import org.touyan.access.signin.SessionViews.Me;
import org.touyan.access.signin.SessionViews.OwnPost;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;

/** Who is signed in, and in which of his posts he acts. */
@ApplicationScoped
public class SessionPosts {
    private final AccountRepository accounts;
    private final PostRepository posts;
    private final RoleRepository roles;
    private final SessionRepository sessions;
    private final SessionIdentities identities;
    private final SecondFactors factors;
    private final SecurityPolicy policy;
    private final AreaNames areaNames;
    private final Settings settings;
    private final SecurityIdentity identity;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    SessionPosts(
            AccountRepository accounts,
            PostRepository posts,
            RoleRepository roles,
            SessionRepository sessions,
            SessionIdentities identities,
            SecondFactors factors,
            SecurityPolicy policy,
            AreaNames areaNames,
            Settings settings,
            SecurityIdentity identity,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.roles = roles;
        this.sessions = sessions;
        this.identities = identities;
        this.factors = factors;
        this.policy = policy;
        this.areaNames = areaNames;
        this.settings = settings;
        this.identity = identity;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the post of this session; at sign-in, in the account's own. */
    @Transactional
    public Me me(UUID account) {
        UUID post = identity.getAttribute(SessionIdentities.POST);
        return me(accounts.findById(account), SessionIdentities.NO_POST.equals(post) ? null : post);
    }

    Me choose(SessionToken token, UUID chosen) {
        UUID id = actor.get().accountId();
        Me me = QuarkusTransaction.requiringNew().call(() -> {
            Account account = accounts.findById(id);
            if (chosen != null && posts.held(id, chosen, LocalDate.now(clock)).isEmpty()) {
                throw ProblemException.notFound();
            }
            sessions.act(token.hash(), chosen);
            audit.fire(SignInService.event("session.choose-post", account, account.username));
            return me(account, chosen);
        });
        identities.forget(token.hash());
        return me;
    }

    private Me me(Account account, UUID postId) {
        List<Post> held = posts.held(account.id, LocalDate.now(clock));
        Post post =
                held.stream().filter(one -> one.id.equals(postId)).findFirst().orElse(null);
        Set<String> own = post == null ? account.roles : Set.of(post.roleCode);
        return new Me(
                account.id,
                account.username,
                account.displayName,
                account.mustChangePassword
                        || account.hasOldPassword(clock.instant(), policy.now().passwordDays()),
                factors.isRequired(posts.roles(account, LocalDate.now(clock))) && !factors.has(account.id),
                names(own),
                roles.permissions(own),
                places(post == null ? account.sortedAreas() : post.sortedAreas()),
                choices(account, held, post),
                settings.find(Settings.COUNTY_NAME).orElse(null),
                settings.find(Settings.ROOT_AREA).orElse(null),
                settings.find(Settings.DEMO).map(Boolean::parseBoolean).orElse(false));
    }

    private List<OwnPost> choices(Account account, List<Post> held, Post now) {
        if (held.isEmpty()) {
            return List.of();
        }
        List<OwnPost> choices = new ArrayList<>();
        choices.add(new OwnPost(null, names(account.roles), places(account.sortedAreas()), now == null));
        held.forEach(post -> choices.add(new OwnPost(
                post.id,
                names(Set.of(post.roleCode)),
                places(post.sortedAreas()),
                now != null && Objects.equals(now.id, post.id))));
        return choices;
    }

    private List<RoleName> names(Collection<String> codes) {
        return roles.byCodes(codes).stream()
                .map(role -> new RoleName(role.code, role.name))
                .toList();
    }

    private List<AreaName> places(Collection<String> areas) {
        return areas.stream().map(areaNames::find).toList();
    }
}
