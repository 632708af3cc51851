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
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.testing.BesideMany;

/** The shop's lists read what the page shows, off an index in its order; and all of the place once, for the total. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ShopListReadsTest {
    private static final int SIZE = 10;

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

    /** A page of each village and its name, which may be read off all accounts where the statistics are rough; of the county its newest. */
    @Test
    void redemptions() {
        for (Redemption.Status status : new Redemption.Status[] {null, Redemption.Status.LAPSED}) {
            reads(place -> place.own() + place.villages * (SIZE + 4) + 5 * SIZE, (areas, after) -> {
                RedemptionQuery query = new RedemptionQuery();
                query.size = SIZE;
                query.after = after;
                query.status = status;
                return redemptions.page(areas, query);
            });
        }
    }

    /** Those of the village that the page shows, with their households, sorted; and the names of the villages, as above. */
    @Test
    void accountsByPlace() {
        reads(
                place -> place.own() + 3 * place.inVillage + 3 * place.villages,
                (areas, after) -> accounts.page(areas, of(null, after)));
        reads(
                place -> place.own() + 3 * place.inVillage + 3 * place.villages,
                (areas, after) -> accounts.page(areas, of("-place", after)));
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
        PointAccountQuery available = of("balance", null);
        available.available = true;
        assertTrue(accounts.page(List.of(TOWN), available).items().stream().allMatch(one -> one.balance() > 0));
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
