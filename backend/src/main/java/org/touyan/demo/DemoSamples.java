package org.touyan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.client.ApiClient;
import org.touyan.access.client.ApiClientRepository;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** One of each of what a county has a few of: photos in the village that is shown, another system that calls. */
@ApplicationScoped
public class DemoSamples {
    private static final String VILLAGE = "330726104217";
    private static final int PHOTOS = 8;
    private static final int PROVEN = 24;
    private static final int YARDS = 3;
    private static final int KIN = 5;

    private final AccountRepository accounts;
    private final ApiClientRepository clients;
    private final Files files;
    private final Database database;
    private final Clock clock;

    DemoSamples(AccountRepository accounts, ApiClientRepository clients, Files files, Database database, Clock clock) {
        this.accounts = accounts;
        this.clients = clients;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** After the accounts, in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make() {
        Account clerk = accounts.findByUsername("wenshu").orElseThrow();
        CurrentActor.as(new Actor(clerk.id, clerk.displayName, Set.of(), List.of(VILLAGE)), () -> {
            photos();
            return null;
        });
        evidence();
        kin();
        ApiClient platform = client("县大数据局数据共享平台（示例）", "数据资源科", "tyc_demo");
        platform.permissions.addAll(Set.of("household:read", "grid:read", "region:read"));
        clients.persist(platform);
        ApiClient bank = client("农村商业银行信贷系统（示例）", "普惠金融部", "tyc_bank");
        bank.recipient = EffectRows.BANK;
        bank.permissions.add("credit:read");
        clients.persist(bank);
    }

    private void photos() {
        List<UUID> households = database.list(
                Sql.of(
                        "select id from household where area >= ? and area < ? order by number limit ?",
                        VILLAGE,
                        Area.end(VILLAGE),
                        PHOTOS),
                row -> Database.uuid(row, 1));
        for (int i = 0; i < households.size(); i++) {
            FileOwner owner = new FileOwner("household", households.get(i));
            files.store(owner, null, files.check(DemoPictures.house(i), Accepts.PHOTOS), "房屋正面（示意）");
        }
    }

    /** Of the last deeds in the village's yards, by whoever recorded them. */
    private void evidence() {
        record Proven(UUID entry, UUID author, String name) {}
        String month = YearMonth.now(clock).minusMonths(1).toString();
        List<Proven> entries = database.list(
                Sql.of(
                        "select id, author_id, author_name from appraisal_entry where area = ? and period >= ?"
                                + " and item_code like 'HJ-%' order by period desc, subject_id, id limit ?",
                        VILLAGE, month, PROVEN),
                row -> new Proven(Database.uuid(row, 1), Database.uuid(row, 2), row.getString(3)));
        List<Upload> yards = IntStream.range(0, YARDS)
                .mapToObj(i -> files.check(DemoPictures.yard(i), Accepts.PHOTOS))
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            Proven one = entries.get(i);
            Upload yard = yards.get(i % YARDS);
            CurrentActor.as(
                    new Actor(one.author, one.name, Set.of(), List.of(VILLAGE)),
                    () -> files.store(new FileOwner("entry", one.entry), null, yard, null));
            database.update(Sql.of("update appraisal_entry set photos_due = 1, photos = 1 where id = ?", one.entry));
        }
    }

    /** Contact members of the first grids and, as their kin, households of the last; none of them signs in. */
    private void kin() {
        record Member(UUID account, String name) {}
        List<Member> members = database.list(
                Sql.of(
                        "select id, person_name from grid_staff where area >= ? and area < ? and role = 'CONTACT_MEMBER'"
                                + " and account_id is null order by area, id limit ?",
                        VILLAGE,
                        Area.end(VILLAGE),
                        KIN),
                row -> new Member(Database.uuid(row, 1), row.getString(2)));
        List<UUID> households = database.list(
                Sql.of(
                        "select id from household where area >= ? and area < ? order by number desc limit ?",
                        VILLAGE,
                        Area.end(VILLAGE),
                        KIN),
                row -> Database.uuid(row, 1));
        for (int i = 0; i < Math.min(members.size(), households.size()); i++) {
            Member one = members.get(i);
            database.update(Sql.of(
                    "insert into appraisal_kin (id, account_id, account_name, household_id, kinship, declared_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    ScopedEntity.newId(),
                    one.account,
                    one.name,
                    households.get(i),
                    i % 2 == 0 ? "SIBLING" : "PARENT",
                    clock.instant()));
        }
    }

    /** Nobody knows its secret: to try it, change the secret. */
    private ApiClient client(String name, String contact, String clientId) {
        LocalDate today = LocalDate.now(clock);
        ApiClient client = new ApiClient();
        client.id = ScopedEntity.newId();
        client.name = name;
        client.contact = contact;
        client.clientId = clientId;
        client.secretHash = new byte[32];
        new SecureRandom().nextBytes(client.secretHash);
        client.status = ApiClient.Status.ACTIVE;
        client.validFrom = today;
        client.validTo = today.plusMonths(6);
        client.perMinute = 600;
        client.createdAt = clock.instant();
        client.createdByName = "楼建明";
        client.areas.add(DemoLoader.ROOT_AREA);
        return client;
    }
}
