package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.access.AccountRepository.Hit;
import org.touyan.access.AccountViews.AccountRow;
import org.touyan.access.AccountViews.AccountView;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.access.AccountViews.SessionView;
import org.touyan.access.factor.SecondFactorRepository;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery.Sort;

/** Shows accounts: names of roles and places, whether locked, what the caller may do. */
@ApplicationScoped
class AccountReader {
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final SessionRepository sessions;
    private final SignInFailureRepository failures;
    private final SecondFactorRepository factors;
    private final SecurityPolicy policy;
    private final AreaNames areaNames;
    private final Grants grants;
    private final CurrentActor actor;
    private final Clock clock;

    AccountReader(
            AccountRepository accounts,
            RoleRepository roles,
            SessionRepository sessions,
            SignInFailureRepository failures,
            SecondFactorRepository factors,
            SecurityPolicy policy,
            AreaNames areaNames,
            Grants grants,
            CurrentActor actor,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.failures = failures;
        this.factors = factors;
        this.policy = policy;
        this.areaNames = areaNames;
        this.grants = grants;
        this.actor = actor;
        this.clock = clock;
    }

    Page<AccountRow> page(AccountQuery query) {
        List<String> areas = actor.areas(query.area);
        LocalDate today = LocalDate.now(clock);
        Sort sort = query.order(AccountRepository.SORTS, "username");
        List<Hit> hits = accounts.hits(query, areas, today, sort, query.cursor(2));
        long total = accounts.count(query, areas, today);
        Page<Hit> page = query.page(hits, total, false, hit -> List.of(hit.sortedBy(), hit.id()));
        Map<UUID, Account> loaded =
                accounts.load(page.items().stream().map(Hit::id).toList());
        Names names = names(loaded.values());
        return page.map(hit -> names.row(loaded.get(hit.id())));
    }

    AccountRow row(Account account) {
        return names(List.of(account)).row(account);
    }

    boolean isLocked(Account account) {
        return !failures.locked(List.of(account.username), clock.instant()).isEmpty();
    }

    AccountView view(Account account, String oneTimePassword) {
        AccountRow row = row(account);
        return new AccountView(
                row.id(),
                row.username(),
                row.displayName(),
                row.roles(),
                row.areas(),
                row.status(),
                row.locked(),
                account.mustChangePassword,
                row.validFrom(),
                row.validTo(),
                row.lastSignInAt(),
                account.createdAt,
                sessions
                        .open(
                                account.id,
                                account.epoch,
                                clock.instant(),
                                policy.now().idle())
                        .stream()
                        .map(s -> new SessionView(s.createdAt, s.lastSeenAt, s.ip, s.userAgent))
                        .toList(),
                row.version(),
                factors.has(account.id),
                actions(account, row.locked()),
                oneTimePassword);
    }

    private List<ActionView> actions(Account account, boolean locked) {
        if (!actor.get().may(Permission.ACCOUNT_WRITE)) {
            return List.of();
        }
        boolean factor = factors.has(account.id);
        Optional<String> touch = grants.refusalToTouch(account);
        Optional<String> edit = touch.or(() -> grants.refusalToManage(account));
        return Stream.concat(
                        Stream.of(action("edit", edit)),
                        Arrays.stream(AccountAction.values())
                                .map(a -> action(
                                        a.text,
                                        (a.takesOver() ? edit : touch).or(() -> a.refusal(account, locked, factor)))))
                .toList();
    }

    private static ActionView action(String name, Optional<String> refusal) {
        return refusal.map(reason -> ActionView.disabled(name, reason)).orElseGet(() -> ActionView.enabled(name));
    }

    private Names names(Collection<Account> shown) {
        Set<String> roleCodes = shown.stream().flatMap(a -> a.roles.stream()).collect(Collectors.toSet());
        Set<String> areaCodes = shown.stream().flatMap(a -> a.areas.stream()).collect(Collectors.toSet());
        Set<String> usernames = shown.stream().map(a -> a.username).collect(Collectors.toSet());
        return new Names(
                roles.byCodes(roleCodes).stream().collect(Collectors.toMap(role -> role.code, Function.identity())),
                areaNames.find(areaCodes),
                failures.locked(usernames, clock.instant()));
    }

    /** What the rows of one page need, read once. */
    private record Names(Map<String, Role> roles, Map<String, AreaName> areas, Set<String> locked) {
        AccountRow row(Account account) {
            return new AccountRow(
                    account.id,
                    account.username,
                    account.displayName,
                    account.roles.stream()
                            .map(roles::get)
                            .sorted(Comparator.comparingInt(role -> role.position))
                            .map(role -> new RoleName(role.code, role.name))
                            .toList(),
                    account.sortedAreas().stream().map(areas::get).toList(),
                    account.status,
                    locked.contains(account.username),
                    account.validFrom,
                    account.validTo,
                    account.lastSignInAt,
                    account.version);
        }
    }
}
