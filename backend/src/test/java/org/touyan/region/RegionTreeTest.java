package org.touyan.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/** Reading the tree: children, search, one place, always inside the caller's area. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionTreeTest {
    private static final String COUNTY = "980301";
    private static final String TOWN = "980301101";
    private static boolean made;

    @Inject
    RegionSummaries summaries;

    @BeforeEach
    void places() {
        if (made) {
            return;
        }
        made = true;
        Places.county(COUNTY, "鹤山县");
        Places.town(TOWN, "黄宅镇");
        Places.town("980301001", "浦南街道");
        Places.village("980301101201", "前店村村民委员会");
        Places.village("980301101202", "𠮷田村村民委员会");
        Places.village("980301101001", "前溪社区居民委员会");
        Places.village("980301001201", "百分之百%村村民委员会");
        Places.contactGrid("9803011012010101", "1号联动网格");
        Places.village("980302101201", "前店村村民委员会");
        Places.village("980302101001", "永乐居民委员会");
        QuarkusTransaction.requiringNew().run(() -> {
            summaries.add("9803011012010101", 2, 7, 0);
            summaries.add("980301101202", 1, 3, 1);
        });
    }

    private static RequestSpecification county() {
        return SignIn.as("COUNTY_ORGANISATION", COUNTY);
    }

    @Test
    void rootsAreTheCallersOwnAreas() {
        SignIn.as("VILLAGE_SECRETARY", "980301101202", "980301101201", "98030110120101")
                .get("/api/v1/regions/roots")
                .then()
                .statusCode(200)
                .body("code", contains("980301101201", "980301101202"))
                .body("[0].name", equalTo("前店村"))
                .body("[0].level", equalTo("VILLAGE"))
                .body("[0].kind", equalTo("VILLAGE"))
                .body("[0].childCount", equalTo(1))
                .body("[0].households", equalTo(2));
    }

    @Test
    void childrenComeWithTheirFigures() {
        county().get("/api/v1/regions?parent=" + COUNTY)
                .then()
                .statusCode(200)
                .body("items.code", contains("980301001", TOWN))
                .body("items.kind", contains("SUBDISTRICT", "TOWN"))
                .body("items.childCount", contains(1, 3))
                .body("items.households", contains(0, 3))
                .body("items.residents", contains(0, 10))
                .body("total", equalTo(2))
                .body("next", nullValue());
        county().get("/api/v1/regions?parent=" + TOWN + "&size=2")
                .then()
                .body("items.code", contains("980301101001", "980301101201"))
                .body("items.kind", contains("COMMUNITY", "VILLAGE"))
                .body("items.households", contains(0, 2))
                .body("total", equalTo(3));
        String next = county().get("/api/v1/regions?parent=" + TOWN + "&size=2")
                .then()
                .extract()
                .path("next");
        county().get("/api/v1/regions?size=2&parent=" + TOWN + "&after=" + next)
                .then()
                .body("items.code", contains("980301101202"))
                .body("page", nullValue())
                .body("next", nullValue());
        county().get("/api/v1/regions?parent=980301101201")
                .then()
                .body("items.level", contains("GRID"))
                .body("items.residents", contains(7));
        county().get("/api/v1/regions?parent=98030110120101")
                .then()
                .body("items.level", contains("CONTACT_GRID"))
                .body("items.households", contains(2));
    }

    @Test
    void findsByPartOfNameByInitialsAndByCode() {
        for (String q : new String[] {"前店", "店村", "qd", "980301101201", "９８０３０１１０１２０１"}) {
            county().queryParam("q", q)
                    .get("/api/v1/regions")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("980301101201"))
                    .body("items[0].path.name", contains("鹤山县", "黄宅镇"))
                    .body("total", equalTo(1));
        }
        county().queryParam("q", "980301101000").get("/api/v1/regions").then().body("items.code", contains(TOWN));
        county().queryParam("q", "𠮷").get("/api/v1/regions").then().body("items.code", contains("980301101202"));
        county().queryParam("q", "%").get("/api/v1/regions").then().body("items.code", contains("980301001201"));
        county().queryParam("q", "_").get("/api/v1/regions").then().body("items", empty());
        county().queryParam("q", "' OR '1'='1").get("/api/v1/regions").then().body("items", empty());
        county().queryParam("q", "前")
                .queryParam("level", "VILLAGE")
                .queryParam("area", "980301001")
                .get("/api/v1/regions")
                .then()
                .body("items", empty());
        county().queryParam("q", "联动")
                .queryParam("level", "CONTACT_GRID")
                .get("/api/v1/regions")
                .then()
                .body("items.code", contains("9803011012010101"));
    }

    @Test
    void aPlaceIsFoundByTheNameThatIsShown() {
        for (String area : new String[] {"980302", "98"}) {
            SignIn.as("COUNTY_ORGANISATION", area)
                    .queryParam("q", "永乐社区")
                    .get("/api/v1/regions")
                    .then()
                    .body("items.find { it.code == '980302101001' }.name", equalTo("永乐社区"));
        }
        SignIn.as("COUNTY_ORGANISATION", "980302")
                .get("/api/v1/regions/980302101001")
                .then()
                .body("name", equalTo("永乐居民委员会"))
                .body("shortName", equalTo("永乐社区"))
                .body("path[4].name", equalTo("永乐社区"));
    }

    @Test
    void aProvinceFindsByTheBeginningOfTheName() {
        for (String q : new String[] {"前店", "qd", "980301101201"}) {
            SignIn.as("COUNTY_ORGANISATION", "98")
                    .queryParam("q", q)
                    .get("/api/v1/regions")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem("980301101201"))
                    .body("items.code", not(hasItem("980301101001")));
        }
    }

    @Test
    void nobodyFindsWhatLiesOutsideHisArea() {
        SignIn.as("VILLAGE_SECRETARY", "980301101201")
                .queryParam("q", "前")
                .get("/api/v1/regions")
                .then()
                .body("items.code", contains("980301101201"));
        county().queryParam("q", "9803")
                .get("/api/v1/regions")
                .then()
                .body("items.code", everyItem(startsWith(COUNTY)));
        county().queryParam("area", "980302").get("/api/v1/regions").then().statusCode(404);
        county().get("/api/v1/regions?parent=980302").then().statusCode(404).body("code", equalTo("not-found"));
        county().get("/api/v1/regions/980302101201").then().statusCode(404);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .get("/api/v1/regions/" + COUNTY)
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .get("/api/v1/regions?parent=" + COUNTY)
                .then()
                .statusCode(404);
    }

    @Test
    void onePlaceShowsItsPathAndWhatMayBeDone() {
        SignIn.as("TOWN_SECRETARY", TOWN)
                .get("/api/v1/regions/980301101001")
                .then()
                .statusCode(200)
                .body("officialCode", equalTo("980301101001"))
                .body("shortName", equalTo("前溪社区"))
                .body("path.code", contains("98", "9803", COUNTY, TOWN, "980301101001"))
                .body("path[2]", equalTo(Map.of("code", COUNTY, "name", "鹤山县", "level", "COUNTY")))
                .body("validFrom", equalTo("2020-01-01"))
                .body("validTo", nullValue())
                .body("actions", empty());
        county().get("/api/v1/regions/980301101201")
                .then()
                .body("actions.action", contains("update", "retire", "move", "merge"))
                .body("actions.find { it.action == 'retire' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'retire' }.reason", equalTo("下面还有 1 个网格，请先撤并或迁移"));
        county().get("/api/v1/regions/" + TOWN).then().body("actions.action", hasItem("create-child"));
        county().get("/api/v1/regions/980301999").then().statusCode(404);
        county().get("/api/v1/regions/nonsense").then().statusCode(404);
    }

    @Test
    void badInputsAreNamed() {
        county().get("/api/v1/regions?size=201").then().statusCode(400).body("errors.field", contains("size"));
        county().get("/api/v1/regions?sort=name").then().statusCode(400).body("errors.field", contains("sort"));
        county().get("/api/v1/regions?parent=" + COUNTY + "&after=xx").then().statusCode(400);
        county().get("/api/v1/regions?level=HAMLET").then().statusCode(400).body("errors.field", contains("level"));
        county().queryParam("q", "村".repeat(41))
                .get("/api/v1/regions")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        SignIn.nobody().get("/api/v1/regions/roots").then().statusCode(401);
        SignIn.as("AUDIT_ADMIN", COUNTY).get("/api/v1/regions/roots").then().statusCode(403);
    }
}
