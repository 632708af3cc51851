package org.touyan.access.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.Account;
import org.touyan.access.AccountRules;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.access.RightsChanged;
import org.touyan.access.Role;
import org.touyan.access.RoleRepository;
import org.touyan.access.post.PostViews.NewPost;
import org.touyan.access.post.PostViews.PostEnding;
import org.touyan.access.post.PostViews.PostFacts;
import org.touyan.access.post.PostViews.PostView;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** Gives a person further posts and takes them back, checked like his account's own role and areas. */
@ApplicationScoped
public class PostService {
    private static final int MOST = 10;

    private final PostRepository posts;
    private final AccountRules rules;
    private final RoleRepository roles;
    private final AreaNames areaNames;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    PostService(
            PostRepository posts,
            AccountRules rules,
            RoleRepository roles,
            AreaNames areaNames,
            Idempotency idempotency,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes,
            Clock clock) {
        this.posts = posts;
        this.rules = rules;
        this.roles = roles;
        this.areaNames = areaNames;
        this.idempotency = idempotency;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<PostView> list(UUID account) {
        rules.requireVisible(account);
        return posts.of(account).stream().map(this::view).toList();
    }

    @Transactional
    PostView add(UUID id, NewPost wanted) {
        Account account = rules.requireVisible(id);
        rules.requireEditable(account);
        if (idempotency.repeated(wanted.id(), "account.add-post", wanted)) {
            return view(posts.findByIdOptional(wanted.id()).orElseThrow(ProblemException::notFound));
        }
        LocalDate from = wanted.validFrom() == null ? LocalDate.now(clock) : wanted.validFrom();
        if (wanted.validTo() != null && wanted.validTo().isBefore(from)) {
            throw ProblemException.rule("validTo", "失效日期不能早于生效日期");
        }
        rules.requireGrantable("role", List.of(wanted.role()), wanted.areas());
        List<Post> others = posts.of(id);
        Set<String> together = new HashSet<>(account.roles);
        others.forEach(post -> together.add(post.roleCode));
        together.add(wanted.role());
        rules.requireSeparate("role", together);
        if (others.size() >= MOST) {
            throw ProblemException.state("一个账号最多兼任 " + MOST + " 个岗位");
        }
        Post post = new Post();
        post.id = wanted.id() == null ? ScopedEntity.newId() : wanted.id();
        post.accountId = id;
        post.roleCode = wanted.role();
        post.areas.addAll(wanted.areas());
        post.validFrom = from;
        post.validTo = wanted.validTo();
        post.createdAt = clock.instant();
        posts.persistAndFlush(post);
        changed("account.add-post", account, null, null, PostFacts.of(post));
        return view(post);
    }

    /** From today on he holds it no more; one that had not begun was never held. */
    @Transactional
    void end(UUID id, UUID postId, PostEnding ending) {
        Account account = rules.requireVisible(id);
        rules.requireEditable(account);
        Post post = posts.findByIdOptional(postId)
                .filter(found -> found.accountId.equals(id))
                .orElseThrow(ProblemException::notFound);
        if (post.version != ending.version()) {
            throw ProblemException.stale(view(post));
        }
        LocalDate today = LocalDate.now(clock);
        if (post.validTo != null && post.validTo.isBefore(today)) {
            throw ProblemException.state("这个岗位已经免去");
        }
        PostFacts before = PostFacts.of(post);
        if (post.validFrom.isBefore(today)) {
            post.validTo = today.minusDays(1);
        } else {
            posts.delete(post);
        }
        posts.flush();
        changed("account.end-post", account, ending.reason(), before, null);
    }

    void move(@Observes AreaMoved moved) {
        posts.moveAreas(moved.from(), moved.to());
    }

    private PostView view(Post post) {
        Role role = roles.findById(post.roleCode);
        return new PostView(
                post.id,
                new RoleName(role.code, role.name),
                post.sortedAreas().stream().map(areaNames::find).toList(),
                post.validFrom,
                post.validTo,
                post.isHeld(LocalDate.now(clock)),
                post.version);
    }

    private void changed(String action, Account account, String reason, PostFacts before, PostFacts after) {
        changes.fire(new RightsChanged(account.id));
        String area = account.sortedAreas().stream().findFirst().orElse(null);
        audit.fire(new AuditEvent(
                action, "account", account.id.toString(), account.username, area, reason, before, after));
    }
}
