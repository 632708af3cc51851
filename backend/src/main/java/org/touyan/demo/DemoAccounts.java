package org.touyan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.Passwords;
import org.touyan.access.Role;
import org.touyan.platform.area.PlaceName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.region.grid.GridRole;
import org.touyan.registry.account.HouseholdAccountService;

/** One account a role, each with the scope that its bearer would have, and two of the village that has a scheme of its own. Only a generated county has them. */
@ApplicationScoped
public class DemoAccounts {
    public static final String PASSWORD = "Touyan@2026";
    private static final String COUNTY = "330726";
    private static final String TOWN = "330726104";
    static final String VILLAGE = "330726104217";

    private static final List<Spec> SPECS = List.of(
            new Spec("xitong", "楼建明", "SYSTEM_ADMIN", COUNTY),
            new Spec("anquan", "于海峰", "SECURITY_ADMIN", COUNTY),
            new Spec("shenji", "傅丽娟", "AUDIT_ADMIN", COUNTY),
            new Spec("xianling", "张立新", "COUNTY_LEADER", COUNTY),
            new Spec("zuzhi", "陈志伟", "COUNTY_ORGANISATION", COUNTY),
            new Spec("nongye", "黄卫东", "COUNTY_AGRICULTURE", COUNTY),
            new Spec("shegong", "季晓峰", "COUNTY_SOCIAL_WORK", COUNTY),
            new Spec("xuanchuan", "项雅琴", "COUNTY_CIVILITY", COUNTY),
            new Spec("bumen", "吴晓燕", "COUNTY_DEPARTMENT", COUNTY),
            new Spec("lianshen", "徐正平", "COUNTY_JOINT_REVIEW", COUNTY),
            new Spec("shujubaohu", "盛文静", "DATA_PROTECTION", COUNTY),
            new Spec("zhenshuji", "郑永强", "TOWN_SECRETARY", TOWN),
            new Spec("dangjian", "周敏", "TOWN_PARTY_AFFAIRS", TOWN),
            new Spec("zhihuishi", "钟磊", "TOWN_GRID_CENTRE", TOWN),
            new Spec("nongjing", "朱美芳", "TOWN_RURAL_ACCOUNTS", TOWN),
            new Spec("zhucun", "戴海燕", "TOWN_CADRE", VILLAGE),
            new Spec("cunshuji", "郑国良", "VILLAGE_SECRETARY", VILLAGE),
            new Spec("cunwei", "郑建华", "VILLAGE_COMMITTEE", VILLAGE),
            new Spec("wenshu", "郑小红", "VILLAGE_CLERK", VILLAGE),
            new Spec("wangge", "郑伟", "GRID_LEADER", VILLAGE),
            new Spec("wanggeyuan", "郑雪梅", "GRID_WORKER", VILLAGE),
            new Spec("lianxi", "郑祖荣", "CONTACT_MEMBER", VILLAGE),
            new Spec("diyishuji", "方俊", "FIRST_SECRETARY", VILLAGE),
            new Spec("daoshi", "石根土", "VILLAGE_MENTOR", VILLAGE),
            new Spec("wenshu2", "郑丽萍", "VILLAGE_CLERK", RatedRows.VILLAGE),
            new Spec("lianxi2", "郑金土", "CONTACT_MEMBER", RatedRows.VILLAGE),
            new Spec("pingyi", "郑春仙", "REVIEW_PANEL_MEMBER", VILLAGE),
            new Spec("lianxihui", "郑友根", "JOINT_COUNCIL_MEMBER", VILLAGE),
            new Spec("jiandu", "郑炳法", "SUPERVISOR", VILLAGE),
            new Spec("nonghu", "郑农户", Role.HOUSEHOLD_HEAD, VILLAGE));

    /** Whoever has such a role is on the staff of a grid. */
    private static final Map<String, GridRole> OFFICES = Map.of(
            "GRID_LEADER", GridRole.GRID_LEADER,
            "GRID_WORKER", GridRole.FULL_TIME_GRID_WORKER,
            "CONTACT_MEMBER", GridRole.CONTACT_MEMBER);

    private final AccountRepository accounts;
    private final HouseholdAccountService households;
    private final Passwords passwords;
    private final EntityManager database;
    private final Clock clock;

    DemoAccounts(
            AccountRepository accounts,
            HouseholdAccountService households,
            Passwords passwords,
            EntityManager database,
            Clock clock) {
        this.accounts = accounts;
        this.households = households;
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
    }

    private record Spec(String username, String displayName, String role, String area) {}

    /** @param areaName from the town down, 郑宅镇 · 广方村 */
    public record Shown(String username, String displayName, String roleName, String areaName) {}

    private record Person(String name, String grid, UUID staffId) {}

    /** Opens them all. Those of the grids carry the name of the person who holds that office there, the villager that of his household's head. */
    @Transactional
    public void open() {
        String hash = passwords.hash(PASSWORD);
        for (Spec spec : SPECS) {
            if (spec.role.equals(Role.HOUSEHOLD_HEAD)) {
                home(spec).ifPresent(home -> {
                    Account account = opened(spec, home.head, spec.area, hash);
                    CurrentActor.asSystem(() -> {
                        households.bind(home.id, spec.area, account.id);
                        return null;
                    });
                });
                continue;
            }
            Person office = office(spec);
            Account account = office == null
                    ? opened(spec, spec.displayName, spec.area, hash)
                    : opened(spec, office.name, office.grid, hash);
            if (office != null) {
                database.createNativeQuery("update grid_staff set account_id = :account where id = :id")
                        .setParameter("account", account.id)
                        .setParameter("id", office.staffId)
                        .executeUpdate();
            }
        }
    }

    private Account opened(Spec spec, String name, String area, String hash) {
        Account account = Account.open(ScopedEntity.newId(), spec.username, name, Set.of(spec.role), Set.of(area));
        account.setPassword(hash, false, clock.instant());
        account.validFrom = LocalDate.now(clock);
        account.createdAt = clock.instant();
        accounts.persistAndFlush(account);
        return account;
    }

    private record Home(UUID id, String head) {}

    /** Of the village's households the one of which most was recorded: there is something to be seen in it. */
    private Optional<Home> home(Spec spec) {
        List<?> rows = database.createNativeQuery("""
                        select h.id, h.head_name from household h
                        where h.area >= :from and h.area < :to and h.status = 'RESIDENT'
                        order by (select count(*) from appraisal_entry e where e.subject_id = h.id) desc, h.number
                        limit 1""", Tuple.class)
                .setParameter("from", spec.area)
                .setParameter("to", Area.end(spec.area))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Home(uuid((byte[]) row.get(0)), (String) row.get(1)))
                .findFirst();
    }

    /** The village's first grid has a leader and a worker, one of its first contact grids a member. */
    private Person office(Spec spec) {
        GridRole office = OFFICES.get(spec.role);
        if (office == null) {
            return null;
        }
        List<?> rows = database.createNativeQuery("""
                        select person_name, area, id from grid_staff
                        where area >= :from and area < :to and role = :role order by area limit 1""", Tuple.class)
                .setParameter("from", spec.area)
                .setParameter("to", Area.end(spec.area))
                .setParameter("role", office.name())
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Tuple row = (Tuple) rows.get(0);
        return new Person((String) row.get(0), (String) row.get(1), uuid((byte[]) row.get(2)));
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Those that still exist, in the order of their offices. */
    @Transactional
    public List<Shown> shown() {
        return SPECS.stream()
                .flatMap(spec -> accounts.findByUsername(spec.username).stream())
                .map(account -> new Shown(account.username, account.displayName, roleName(account), areaName(account)))
                .toList();
    }

    private String roleName(Account account) {
        return text(
                "select name from role where code = :code",
                account.roles.iterator().next());
    }

    private String areaName(Account account) {
        String area = account.sortedAreas().iterator().next();
        StringBuilder name = new StringBuilder();
        for (int length : new int[] {6, 9, 12, 14, 16}) {
            if (length <= area.length() && (length > 6 || area.length() == 6)) {
                String part = text("select name from region where code = :code", area.substring(0, length));
                name.append(name.isEmpty() ? "" : " · ").append(PlaceName.spoken(part, null));
            }
        }
        return name.toString();
    }

    private String text(String sql, String code) {
        return (String)
                database.createNativeQuery(sql).setParameter("code", code).getSingleResult();
    }
}
