package org.touyan.appraisal.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touyan.testing.BesideMany.COUNTY;
import static org.touyan.testing.BesideMany.IN_OTHER_TOWN;
import static org.touyan.testing.BesideMany.IN_OTHER_VILLAGE;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.OTHER_TOWN;
import static org.touyan.testing.BesideMany.OTHER_VILLAGES;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;
import static org.touyan.testing.BesideMany.VILLAGES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.testing.BesideMany;
import org.touyan.testing.Reads;

/** The shop's lists read what the page shows, off an index in its order; and all of the place once, for the total. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ShopListReadsTest {
    private static final int SIZE = 10;
    private static final String LEFT = "979462";

    @Inject
    Database database;

    @Inject
    GoodsList goods;

    @Inject
    RedemptionList redemptions;

    @Inject
    PointAccountList accounts;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    private record Place(String area, int villages, int inVillage) {
        int own() {
            return area.equals(COUNTY) ? IN_TOWN + IN_OTHER_TOWN : villages * inVillage;
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place(VILLAGE, 1, IN_VILLAGE),
            new Place(TOWN, VILLAGES, IN_VILLAGE),
            new Place(OTHER_TOWN, OTHER_VILLAGES, IN_OTHER_VILLAGE),
            new Place(COUNTY, VILLAGES + OTHER_VILLAGES, IN_OTHER_VILLAGE));

    /** @param forThePage rows handed over at most beside those that are counted: found, handed over by the count, and some that were just changed */
    private void reads(ToIntFunction<Place> forThePage, BiFunction<List<String>, String, Page<?>> list) {
        for (Place place : PLACES) {
            List<String> areas = List.of(place.area);
            String next = list.apply(areas, null).next();
            for (String after : new String[] {null, next}) {
                BesideMany.atMost(21L * place.own() / 10 + forThePage.applyAsInt(place) + SIZE, () -> {
                    Page<?> page = list.apply(areas, after);
                    assertEquals(SIZE, page.items().size());
                    assertEquals(place.own(), page.total());
                });
            }
        }
        assertEquals(0, list.apply(List.of(), null).items().size());
    }

    @Test
    void goods() {
        reads(place -> SIZE, (areas, after) -> {
            GoodsQuery query = new GoodsQuery();
            query.size = SIZE;
            query.after = after;
            query.onSale = true;
            return goods.page(areas, query);
        });
    }

    /** The newest, off an index. */
    @Test
    void redemptions() {
        for (Redemption.Status status : new Redemption.Status[] {null, Redemption.Status.LAPSED}) {
            reads(place -> 6 * SIZE, (areas, after) -> {
                RedemptionQuery query = new RedemptionQuery();
                query.size = SIZE;
                query.after = after;
                query.status = status;
                return redemptions.page(areas, query);
            });
        }
    }

    /** Whoever prepared one where nobody has an account any more finds it: the list and its total never part. */
    @Test
    void redemptionsOfAVillageWithoutAccounts() {
        UUID id = ScopedEntity.newId();
        database.update(Sql.of(
                "insert into shop_redemption (id, area, number, subject_kind, subject_id, subject_number, subject_name,"
                        + " points, status, prepared_by, prepared_name, prepared_at, held_until) values (?, ?, ?,"
                        + " 'HOUSEHOLD', ?, '1', '郑某', 1, 'CANCELLED', ?, '文书', now(), '2026-06-30')",
                id,
                LEFT + "101201",
                LEFT,
                id,
                id));
        for (String area : List.of(LEFT, LEFT + "101", LEFT + "101201")) {
            for (Redemption.Status status : new Redemption.Status[] {null, Redemption.Status.CANCELLED}) {
                RedemptionQuery query = new RedemptionQuery();
                query.size = SIZE;
                query.status = status;
                Page<RedemptionList.Listed> page = redemptions.page(List.of(area), query);
                assertEquals(1, page.total());
                assertEquals(
                        List.of(id),
                        page.items().stream().map(RedemptionList.Listed::id).toList());
            }
        }
    }

    /** Those of the village that the page shows, with their households, sorted. */
    @Test
    void accountsByPlace() {
        for (String sort : new String[] {null, "-place"}) {
            reads(place -> 3 * place.inVillage + 6 * SIZE, (areas, after) -> accounts.page(areas, of(sort, after)));
        }
    }

    /** However few there are and wherever they lie: not village by village. */
    @Test
    void availableAccountsAreAskedForInAFewStatements() {
        database.update(Sql.of("update points_account set balance = crc32(hex(id)) % 50 = 0 where")
                .within("area", List.of(COUNTY)));
        for (String sort : new String[] {null, "-place"}) {
            List<PointAccountList.Listed> seen = new ArrayList<>();
            String[] after = {null};
            do {
                Page<?>[] page = {null};
                long asked = Reads.questions(database, () -> {
                    Page<PointAccountList.Listed> one = accounts.page(List.of(COUNTY), available(sort, after[0]));
                    seen.addAll(one.items());
                    page[0] = one;
                });
                assertTrue(asked > 1 && asked <= 4, asked + " statements");
                after[0] = page[0].next();
                assertEquals(
                        database.number(Sql.of("select count(*) from points_account where balance > 0 and")
                                .within("area", List.of(COUNTY))),
                        page[0].total());
            } while (after[0] != null);
            assertEquals(
                    database.list(
                            Sql.of("select a.id from points_account a join household h on h.id = a.id"
                                            + " where a.balance > 0 and")
                                    .within("a.area", List.of(COUNTY))
                                    .add("order by a.area" + (sort == null ? "" : " desc") + ", h.number"),
                            row -> Database.uuid(row, 1)),
                    seen.stream().map(PointAccountList.Listed::id).toList());
            PointAccountQuery third = available(sort, null);
            third.page = 3;
            assertEquals(
                    seen.subList(2 * SIZE, 3 * SIZE),
                    accounts.page(List.of(COUNTY), third).items());
            third.page = 40;
            assertEquals(List.of(), accounts.page(List.of(COUNTY), third).items());
        }
        database.update(Sql.of("update points_account set balance = 0 where").within("area", List.of(COUNTY)));
    }

    private static PointAccountQuery available(String sort, String after) {
        PointAccountQuery query = of(sort, after);
        query.available = true;
        return query;
    }

    /** A village's are sorted. */
    @Test
    void accountsByBalance() {
        for (String sort : List.of("balance", "-balance")) {
            reads(
                    place -> place.villages == 1 ? 4 * place.inVillage : 2 * SIZE,
                    (areas, after) -> accounts.page(areas, of(sort, after)));
        }
    }

    /** Page after page, each account once and in order. */
    @Test
    void accountsOfATownOneAfterTheOther() {
        balances("crc32(hex(id)) % 7");
        for (String sort : new String[] {null, "-place", "balance", "-balance"}) {
            List<PointAccountList.Listed> seen = new ArrayList<>();
            String after = null;
            do {
                Page<PointAccountList.Listed> page = accounts.page(List.of(TOWN), of(sort, after));
                seen.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertEquals(IN_TOWN, seen.stream().distinct().count());
            PointAccountQuery third = of(sort, null);
            third.page = 3;
            assertEquals(
                    seen.subList(2 * SIZE, 3 * SIZE),
                    accounts.page(List.of(TOWN), third).items());
            Comparator<PointAccountList.Listed> byPlace = Comparator.comparing(PointAccountList.Listed::area);
            if ("-place".equals(sort)) {
                byPlace = byPlace.reversed();
            }
            if (sort == null || sort.equals("-place")) {
                assertEquals(
                        seen.stream()
                                .sorted(byPlace.thenComparing(PointAccountList.Listed::number))
                                .toList(),
                        seen);
            } else {
                Comparator<PointAccountList.Listed> byBalance = Comparator.comparing(PointAccountList.Listed::balance)
                        .thenComparing(one -> one.id().toString());
                assertEquals(
                        seen.stream()
                                .sorted(sort.equals("balance") ? byBalance : byBalance.reversed())
                                .toList(),
                        seen);
            }
        }
        assertTrue(accounts.page(List.of(TOWN), available("balance", null)).items().stream()
                .allMatch(one -> one.balance() > 0));
        balances("0");
    }

    private void balances(String value) {
        database.update(Sql.of("update points_account set balance = " + value + " where")
                .within("area", List.of(TOWN)));
    }

    private static PointAccountQuery of(String sort, String after) {
        PointAccountQuery query = new PointAccountQuery();
        query.size = SIZE;
        query.after = after;
        query.sort = sort;
        return query;
    }

    /** Each of the village and the group that it is added to. */
    @Test
    void sumsOfAccounts() {
        BesideMany.atMost(
                2L * IN_VILLAGE + SIZE,
                () -> assertEquals(
                        IN_VILLAGE, accounts.sums(List.of(VILLAGE)).get(0).accounts()));
    }
}
