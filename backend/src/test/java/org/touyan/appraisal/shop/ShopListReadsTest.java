package org.touyan.appraisal.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.web.Page;
import org.touyan.testing.BesideMany;

/** The shop's lists read their own place: its rows for the page, looked up and sorted, and once more for the total. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ShopListReadsTest {
    private static final int SIZE = 10;

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

    /** @param each rows handed over for each of the place, page and total together */
    private void reads(int each, BiFunction<List<String>, String, Page<?>> list) {
        for (String place : List.of(VILLAGE, TOWN)) {
            int own = place.equals(TOWN) ? IN_TOWN : IN_VILLAGE;
            String next = list.apply(List.of(place), null).next();
            for (String after : new String[] {null, next}) {
                BesideMany.atMost((long) each * own + SIZE, () -> {
                    Page<?> page = list.apply(List.of(place), after);
                    assertEquals(SIZE, page.items().size());
                    assertEquals(own, page.total());
                });
            }
        }
        assertEquals(0, list.apply(List.of(), null).items().size());
    }

    @Test
    void goods() {
        reads(4, (areas, after) -> {
            GoodsQuery query = new GoodsQuery();
            query.size = SIZE;
            query.after = after;
            query.onSale = true;
            return goods.page(areas, query);
        });
    }

    @Test
    void redemptions() {
        reads(4, (areas, after) -> {
            RedemptionQuery query = new RedemptionQuery();
            query.size = SIZE;
            query.after = after;
            query.status = Redemption.Status.LAPSED;
            return redemptions.page(areas, query);
        });
    }

    /** Each found and looked up with its household, all of them sorted. */
    @Test
    void accounts() {
        for (String sort : new String[] {null, "-balance"}) {
            reads(8, (areas, after) -> {
                PointAccountQuery query = new PointAccountQuery();
                query.size = SIZE;
                query.after = after;
                query.sort = sort;
                return accounts.page(areas, query);
            });
        }
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
