package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdListTest {
    private static final String COUNTY = "970201";
    private static final String TOWN = "970201101";
    private static final String VILLAGE = "970201101201";
    private static final String GRID = "97020110120101";
    private static final String CONTACT = "9702011012010101";
    private static final String OTHER_VILLAGE = "970201101202";
    private static final String OTHER_TOWN = "970201102";

    @BeforeAll
    static void county() {
        Places.town(TOWN, "仙华街道");
        Places.village(VILLAGE, "前店村");
        Places.grid(GRID, "第一网格");
        Places.contactGrid(CONTACT, "黄党员联动网格");
        Instant then = Instant.parse("2026-03-01T00:00:00Z");
        for (int i = 0; i < 9; i++) {
            Households.in(CONTACT)
                    .head("王" + "一二三四五六七八九".charAt(i))
                    .members(1 + i % 4)
                    .phone("1390000" + (1000 + i))
                    .doorNumber((20 - i) + "号")
                    .contacted()
                    .updatedAt(then.plusSeconds(60 * i))
                    .save();
        }
        Households.in(GRID).head("欧阳小明").label("PARTY_MEMBER").livesHere(false).save();
        Households.in(VILLAGE)
                .head("买买提·艾力")
                .label("MINIMUM_LIVING")
                .registeredHere(false)
                .save();
        Households.in(VILLAGE).head("李迁").status(HouseholdStatus.MOVED_OUT).save();
        for (int i = 0; i < 6; i++) {
            Households.in(OTHER_VILLAGE).head("陈" + i).members(2).contacted().save();
            Households.in(OTHER_TOWN + "201").head("张" + i).members(5).save();
        }
    }

    private static ValidatableResponse list(String query, String role, String... areas) {
        return SignIn.as(role, areas).get("/api/v1/households" + query).then();
    }

    @Test
    void showsARowAsTheContractHasIt() {
        list("?size=1", "VILLAGE_SECRETARY", CONTACT)
                .statusCode(200)
                .body("items[0].headName", equalTo("王一"))
                .body("items[0].area", equalTo(CONTACT))
                .body("items[0].townName", equalTo("仙华街道"))
                .body("items[0].villageName", equalTo("前店村"))
                .body("items[0].gridName", equalTo("第一网格"))
                .body("items[0].contactGridName", equalTo("黄党员联动网格"))
                .body("items[0].groupNumber", equalTo("01"))
                .body("items[0].phoneMasked", equalTo("139****1000"))
                .body("items[0].memberCount", equalTo(1))
                .body("items[0].status", equalTo("RESIDENT"))
                .body("items[0].isMember", equalTo(true))
                .body("items[0].labels", hasSize(0))
                .body("items[0].updatedAt", equalTo("2026-03-01T00:00:00Z"))
                .body("page", equalTo(1))
                .body("size", equalTo(1))
                .body("total", equalTo(9))
                .body("totalIsLowerBound", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"970201, 23", "970201101, 17", "970201101201, 11", "97020110120101, 10", "9702011012010101, 9"})
    void seesItsOwnAreaAndTheTotalAgrees(String area, int rows) {
        list("?size=100", "COUNTY_LEADER", area)
                .statusCode(200)
                .body("items", hasSize(rows))
                .body("total", equalTo(rows));
    }

    @Test
    void anotherAreaIs404AndAWiderOneNarrows() {
        list("?area=" + OTHER_VILLAGE, "VILLAGE_SECRETARY", VILLAGE)
                .statusCode(404)
                .body("code", equalTo("not-found"));
        list("?area=" + COUNTY + "&size=100", "VILLAGE_SECRETARY", VILLAGE)
                .body("items", hasSize(11))
                .body("total", equalTo(11));
        list("", "AUDIT_ADMIN", COUNTY).statusCode(403).body("code", equalTo("forbidden"));
        SignIn.nobody().get("/api/v1/households").then().statusCode(401);
    }

    /** Every order, up and down, over one and over several areas: no row twice, none left out, in order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "area",
                "-area",
                "number",
                "-number",
                "headName",
                "-headName",
                "memberCount",
                "-memberCount",
                "updatedAt",
                "-updatedAt"
            })
    void walksByCursorAsByPage(String sort) {
        String order = sort.isEmpty() ? "" : "&sort=" + sort;
        for (String[] areas :
                new String[][] {{COUNTY}, {TOWN}, {VILLAGE}, {CONTACT}, {OTHER_TOWN, VILLAGE}, {GRID, OTHER_VILLAGE}}) {
            var person = SignIn.account("COUNTY_LEADER", areas);
            List<String> byPage = new ArrayList<>();
            int total =
                    person.request().get("/api/v1/households?size=4" + order).path("total");
            for (int page = 1; (page - 1) * 4 < total; page++) {
                byPage.addAll(person.request()
                        .get("/api/v1/households?size=4&page=" + page + order)
                        .path("items.number"));
            }
            List<String> byCursor = new ArrayList<>();
            String next = "";
            while (next != null) {
                var answer = person.request()
                        .get("/api/v1/households?size=4" + order + next)
                        .then()
                        .statusCode(200);
                byCursor.addAll(answer.extract().<List<String>>path("items.number"));
                String after = answer.extract().path("next");
                next = after == null ? null : "&after=" + after;
            }
            assertEquals(byPage, byCursor, sort + " " + String.join(",", areas));
            assertEquals(total, new HashSet<>(byCursor).size(), sort + " " + String.join(",", areas));
            String key = sort.replace("-", "");
            if (key.equals("number") || key.equals("memberCount")) {
                List<Comparable<Object>> keys = person.request()
                        .get("/api/v1/households?size=100" + order)
                        .path("items." + key);
                List<Comparable<Object>> sorted = new ArrayList<>(keys);
                sorted.sort(sort.startsWith("-") ? java.util.Comparator.reverseOrder() : null);
                assertEquals(sorted, keys);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=-area", "&sort=headName"})
    void walksThroughTheUncontacted(String sort) {
        var person = SignIn.account("COUNTY_LEADER", COUNTY);
        String path = "/api/v1/households?withoutContact=true&size=3" + sort;
        List<String> byCursor = new ArrayList<>();
        String next = "";
        while (next != null) {
            var answer =
                    person.request().get(path + next).then().statusCode(200).body("total", equalTo(8));
            byCursor.addAll(answer.extract().<List<String>>path("items.number"));
            String after = answer.extract().path("next");
            next = after == null ? null : "&after=" + after;
        }
        List<String> whole = person.request()
                .get("/api/v1/households?withoutContact=true&size=50" + sort)
                .path("items.number");
        assertEquals(8, new HashSet<>(byCursor).size());
        assertEquals(whole, byCursor);
    }

    @Test
    void filters() {
        list("?status=MOVED_OUT", "COUNTY_LEADER", COUNTY).body("items.headName", contains("李迁"));
        list("?size=100", "COUNTY_LEADER", COUNTY).body("items.headName", not(hasItem("李迁")));
        list("?status=ALL&size=100", "COUNTY_LEADER", COUNTY).body("items.headName", hasItems("李迁", "欧阳小明"));
        String place = "970202109201";
        Households.in(place)
                .head("全资料")
                .phone("13900001234")
                .idNumber(IdNumbers.next())
                .save();
        Households.in(place).head("缺电话").save();
        list("?incomplete=true", "COUNTY_LEADER", place).body("items.headName", contains("缺电话"));
        list("?withoutGrid=true", "COUNTY_LEADER", place).body("total", equalTo(2));
        list("?withoutGrid=true", "COUNTY_LEADER", CONTACT).body("total", equalTo(0));
        list("?livesHere=false", "COUNTY_LEADER", COUNTY)
                .body("items.headName", contains("欧阳小明"))
                .body("total", equalTo(1));
        list("?registeredHere=false", "COUNTY_LEADER", COUNTY).body("items.headName", contains("买买提·艾力"));
        list("?minMembers=3&maxMembers=4&size=100", "COUNTY_LEADER", VILLAGE).body("items", hasSize(4));
        list("?label=PARTY_MEMBER", "COUNTY_LEADER", COUNTY)
                .body("items.headName", contains("欧阳小明"))
                .body("items[0].labels.name", contains("党员户"))
                .body("total", equalTo(1));
        list("?label=PARTY_MEMBER&sort=-updatedAt", "COUNTY_LEADER", VILLAGE).body("items", hasSize(1));
        list("?withoutContact=true&size=100", "COUNTY_LEADER", COUNTY)
                .body("items", hasSize(8))
                .body("total", equalTo(8))
                .body("items.headName", hasItem("欧阳小明"))
                .body("items.headName", hasItem("买买提·艾力"));
        list("?withoutContact=true&label=PARTY_MEMBER&sort=headName", "COUNTY_LEADER", COUNTY)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "王, 9",
        "王三, 1",
        "oyxm, 1",
        "wy, 1",
        "1003, 1",
        "970201101201, 11",
        "买买提・艾力, 1",
        "%, 0",
        "' ', 23",
        "９７０２０１１０２, 6"
    })
    void searches(String q, int rows) {
        SignIn.as("COUNTY_LEADER", COUNTY)
                .queryParam("q", q)
                .queryParam("size", 100)
                .get("/api/v1/households")
                .then()
                .statusCode(200)
                .body("items", hasSize(rows))
                .body("total", equalTo(rows));
    }

    @Test
    void searchStaysInTheArea() {
        for (String sort : List.of("", "&sort=headName", "&sort=-updatedAt")) {
            list("?q=张" + sort, "VILLAGE_SECRETARY", VILLAGE, OTHER_VILLAGE).body("items", hasSize(0));
            list("?q=陈" + sort, "VILLAGE_SECRETARY", VILLAGE, OTHER_VILLAGE).body("items", hasSize(6));
        }
    }

    @Test
    void sensitiveLabelsAreHiddenAndRefused() {
        list("?q=买买提", "COUNTY_LEADER", COUNTY).body("items[0].labels", hasSize(0));
        list("?label=MINIMUM_LIVING", "COUNTY_LEADER", COUNTY)
                .statusCode(400)
                .body("errors[0].field", equalTo("label"))
                .body("errors[0].message", equalTo("没有这个标签"));
        list("?label=NO_SUCH", "COUNTY_LEADER", COUNTY).statusCode(400).body("errors[0].message", equalTo("没有这个标签"));
    }

    @ParameterizedTest
    @CsvSource({
        "size=201, size",
        "size=0, size",
        "page=0, page",
        "page=501&size=20, page",
        "sort=phone, sort",
        "area=97020, area",
        "status=GONE, status",
        "livesHere=yes, livesHere",
        "total=maybe, total",
        "minMembers=-1, minMembers",
        "after=xyz, after",
        "after=AB_c&sort=updatedAt, after"
    })
    void namesTheFaultyInput(String query, String field) {
        list("?" + query, "COUNTY_LEADER", COUNTY)
                .statusCode(400)
                .body("code", equalTo("validation"))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aPageBeyondTheEndStillSaysHowManyThereAre() {
        int all = list("?size=100", "COUNTY_LEADER", VILLAGE).extract().path("total");
        list("?size=100&page=9", "COUNTY_LEADER", VILLAGE)
                .body("items", hasSize(0))
                .body("total", equalTo(all));
        list("?size=100&total=false", "COUNTY_LEADER", VILLAGE)
                .body("items", hasSize(all))
                .body("total", nullValue())
                .body("totalIsLowerBound", equalTo(false));
    }

    @Test
    void lastPageHasNoNext() {
        list("?size=100", "COUNTY_LEADER", VILLAGE).body("next", nullValue());
        list("?size=5&page=3", "COUNTY_LEADER", VILLAGE)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    /** A county whose root is its prefecture, as in the Shanwei preset. */
    @Test
    void searchesAndSortsAPrefectureByItsCounties() {
        Households.in("960201101201").head("黄甲").save();
        Households.in("960202101201").head("黄乙").members(2).save();
        Households.in("960202101201").head("林丙").members(3).save();
        for (String q : List.of("?q=黄", "?q=h", "?q=黄&sort=-updatedAt")) {
            list(q, "COUNTY_LEADER", "9602").statusCode(200).body("total", equalTo(2));
        }
        list("?sort=-memberCount&size=2", "COUNTY_LEADER", "9602")
                .statusCode(200)
                .body("items.headName", contains("林丙", "黄乙"));
    }
}
