package org.touyan.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.access.AccountAreas;
import org.touyan.access.AccountBatch;
import org.touyan.access.AccountBatch.Known;
import org.touyan.access.AccountBatch.OneTimes;
import org.touyan.access.AccountBatch.Opened;
import org.touyan.access.Role;
import org.touyan.access.RoleRepository;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdMoved;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.RemovalAsked;
import org.touyan.registry.account.HouseholdAccountList.Listed;
import org.touyan.registry.account.HouseholdAccountViews.HouseholdAccountRow;
import org.touyan.registry.account.HouseholdAccountViews.HouseholdAccountsOpened;
import org.touyan.registry.account.HouseholdAccountViews.HouseholdSlip;
import org.touyan.registry.account.HouseholdAccountViews.State;

/** Accounts for villagers, one a household, which see that household and nothing else. */
@ApplicationScoped
public class HouseholdAccountService {
    private static final String REASON = "开设农户账号";
    /** Of a household's number: villager group and sequence. */
    private static final int TAIL = 6;

    private final HouseholdAccountRepository bindings;
    private final HouseholdAccountList list;
    private final HouseholdRepository households;
    private final AccountBatch accounts;
    private final AccountAreas areas;
    private final RoleRepository roles;
    private final Event<AuditEvent> audit;
    private final AreaNames names;
    private final Clock clock;

    HouseholdAccountService(
            HouseholdAccountRepository bindings,
            HouseholdAccountList list,
            HouseholdRepository households,
            AccountBatch accounts,
            AccountAreas areas,
            RoleRepository roles,
            Event<AuditEvent> audit,
            AreaNames names,
            Clock clock) {
        this.bindings = bindings;
        this.list = list;
        this.households = households;
        this.accounts = accounts;
        this.areas = areas;
        this.roles = roles;
        this.audit = audit;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    public Page<HouseholdAccountRow> page(HouseholdAccountQuery query) {
        Page<Listed> page = list.page(query);
        Map<UUID, Known> known = accounts.known(page.items().stream()
                .map(Listed::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        names.find(page.items().stream().map(Listed::area).collect(Collectors.toSet()));
        return page.map(row -> row(row, known.get(row.accountId())));
    }

    private HouseholdAccountRow row(Listed row, Known account) {
        return new HouseholdAccountRow(
                row.id(),
                row.number(),
                row.headName(),
                row.phoneMasked(),
                names.name(Area.cut(row.area(), Area.CONTACT_GRID)),
                row.address(),
                row.accountId(),
                account == null ? null : account.username(),
                state(account));
    }

    private static State state(Known account) {
        if (account == null) {
            return State.READY;
        }
        return account.unused() ? State.UNUSED : account.active() ? State.IN_USE : State.DISABLED;
    }

    /** Hashed before, outside of any transaction. */
    OneTimes oneTimes(List<UUID> householdIds) {
        return accounts.oneTimes(Set.copyOf(householdIds).size());
    }

    @Transactional
    HouseholdAccountsOpened open(List<UUID> householdIds, OneTimes oneTimes) {
        requireHarmless();
        Set<UUID> asked = new TreeSet<>(householdIds);
        // Of two who open at once the second sees what the first has opened.
        asked.forEach(households::hold);
        List<Listed> found = list.of(asked);
        if (found.size() < asked.size()) {
            throw ProblemException.notFound();
        }
        List<HouseholdSlip> slips = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Listed household : found) {
            Opened opened = household.accountId() == null
                    ? opened(household, oneTimes)
                    : accounts.extend(household.accountId(), List.of(), REASON, oneTimes)
                            .account();
            if (opened == null) {
                skipped.add(household.headName());
            } else {
                slips.add(slip(household, opened));
            }
        }
        return new HouseholdAccountsOpened(slips, skipped);
    }

    /** His area is the whole village: a role that lets him do more there would open the village to every villager. */
    private void requireHarmless() {
        if (!roles.permissions(Set.of(Role.HOUSEHOLD_HEAD)).equals(Set.of(Permission.HOUSEHOLD_OWN))) {
            throw ProblemException.state("角色“农户（户主）”（" + Role.HOUSEHOLD_HEAD + "）除查看本户外还有别的权限，请安全管理员恢复后再开设");
        }
    }

    private Opened opened(Listed household, OneTimes oneTimes) {
        String village = Area.village(household.area());
        String tail = household.number().substring(household.number().length() - TAIL);
        Opened opened = accounts.open(household.headName(), tail, Role.HOUSEHOLD_HEAD, List.of(village), oneTimes);
        bindings.persist(binding(household.id(), village, opened.accountId()));
        audit.fire(new AuditEvent(
                "household.account",
                "household",
                household.id().toString(),
                household.headName(),
                household.area(),
                "账号 " + opened.username(),
                null,
                null));
        return opened;
    }

    private HouseholdAccount binding(UUID household, String village, UUID account) {
        HouseholdAccount binding = new HouseholdAccount();
        binding.id = ScopedEntity.newId();
        binding.area = village;
        binding.householdId = household;
        binding.accountId = account;
        binding.openedAt = clock.instant();
        return binding;
    }

    /** For the demo county, whose accounts have a password that everybody knows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bind(UUID household, String village, UUID account) {
        bindings.persistAndFlush(binding(household, village, account));
    }

    private HouseholdSlip slip(Listed household, Opened opened) {
        return new HouseholdSlip(
                household.headName(),
                household.number(),
                names.name(Area.village(household.area())),
                household.address(),
                opened.username(),
                opened.oneTimePassword());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes HouseholdMoved event) {
        bindings.account(event.id()).ifPresent(account -> {
            bindings.moveTo(event.id(), event.to());
            areas.follow(account, Role.HOUSEHOLD_HEAD, event.from(), event.to());
        });
    }

    void onAsked(@Observes RemovalAsked question) {
        long opened = bindings.among(question.households());
        if (opened > 0) {
            question.reasons().add("已开设 " + opened + " 个农户账号");
        }
    }
}
