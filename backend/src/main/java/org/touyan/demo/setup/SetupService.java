package org.touyan.demo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.PasswordRules;
import org.touyan.access.PasswordRules.Owner;
import org.touyan.access.Passwords;
import org.touyan.demo.setup.SetupState.Phase;
import org.touyan.demo.setup.SetupViews.Administrator;
import org.touyan.demo.setup.SetupViews.NewCounty;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionPresets;

/** Makes a county by hand, once: its divisions, its name and its three administrators, all or nothing. */
@ApplicationScoped
class SetupService {
    private static final String DONE = "已经建县，建县向导不能再次使用";

    private final SetupState state;
    private final RegionPresets presets;
    private final AccountRepository accounts;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final Settings settings;
    private final EntityManager database;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    SetupService(
            SetupState state,
            RegionPresets presets,
            AccountRepository accounts,
            PasswordRules rules,
            Passwords passwords,
            Settings settings,
            EntityManager database,
            Event<AuditEvent> audit,
            Clock clock) {
        this.state = state;
        this.presets = presets;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.settings = settings;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    void requireEmpty() {
        if (state.progress().phase() != Phase.EMPTY || state.stored() != Phase.EMPTY) {
            throw ProblemException.state(DONE);
        }
    }

    /** Checks and hashes before the transaction: hashing is slow on purpose, and a row lock should not wait for it. */
    Map<String, String> hashes(NewCounty county) {
        List<FieldError> errors = new ArrayList<>();
        if ((county.preset() == null) == (county.csv() == null)) {
            errors.add(new FieldError("preset", "请选择预置区划或上传 CSV，二者选一"));
        }
        Set<String> roles = new HashSet<>();
        Set<String> usernames = new HashSet<>();
        for (int i = 0; i < county.administrators().size(); i++) {
            Administrator one = county.administrators().get(i);
            String field = "administrators[" + i + "].";
            if (!roles.add(one.role())) {
                errors.add(new FieldError(field + "role", "系统、安全、审计管理员各设一名"));
            }
            if (!usernames.add(username(one))) {
                errors.add(new FieldError(field + "username", "三名管理员的账号不能相同"));
            }
            Owner owner = new Owner(one.username(), one.displayName(), county.countyName(), true);
            rules.refusal(one.password(), owner)
                    .ifPresent(refusal -> errors.add(new FieldError(field + "password", refusal)));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        Map<String, String> hashes = new HashMap<>();
        county.administrators().forEach(one -> hashes.put(one.role(), passwords.hash(one.password())));
        return hashes;
    }

    /** The state row is the first write: of two nodes one waits on its key, then finds the county made. */
    @Transactional
    void create(NewCounty county, Map<String, String> hashes) {
        claim();
        CurrentActor.asSystem(() -> {
            RegionPresets.Loaded loaded =
                    county.preset() == null ? presets.loadCsv(county.csv()) : presets.load(county.preset());
            settings.put(Settings.COUNTY_NAME, Texts.clean(county.countyName()));
            settings.put(Settings.ROOT_AREA, loaded.rootArea());
            settings.put(Settings.DEMO, "false");
            county.administrators().forEach(one -> open(one, hashes.get(one.role()), loaded.rootArea()));
            audit.fire(new AuditEvent(
                    "county.create",
                    "county",
                    loaded.rootArea(),
                    Texts.clean(county.countyName()),
                    loaded.rootArea(),
                    null,
                    null,
                    Map.of("regions", loaded.regions())));
            return loaded;
        });
    }

    private void claim() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        // The row is there and held alone before it is changed: of two who delete and insert, or share it first, one
        // deadlocks.
        database.createNativeQuery("insert into setting (code, value, updated_at) values (:code, 'EMPTY', :now)"
                        + " on duplicate key update value = value")
                .setParameter("code", Settings.SETUP_STATE)
                .setParameter("now", now)
                .executeUpdate();
        int claimed = database.createNativeQuery("update setting set value = 'READY', updated_at = :now"
                        + " where code = :code and value = 'EMPTY'")
                .setParameter("code", Settings.SETUP_STATE)
                .setParameter("now", now)
                .executeUpdate();
        if (claimed == 0) {
            throw ProblemException.state(DONE);
        }
    }

    private void open(Administrator one, String hash, String rootArea) {
        Account account = Account.open(
                ScopedEntity.newId(),
                username(one),
                Texts.personName(one.displayName()),
                Set.of(one.role()),
                Set.of(rootArea));
        account.setPassword(hash, false, clock.instant());
        account.validFrom = LocalDate.now(clock);
        account.createdAt = clock.instant();
        accounts.persistAndFlush(account);
    }

    private static String username(Administrator one) {
        return one.username().toLowerCase(Locale.ROOT);
    }
}
