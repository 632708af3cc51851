package org.touyan.registry.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class UnitTest {
    private static final String URL = "/api/v1/units";
    private static final String TOWN = "971103101";
    private static final String VILLAGE = TOWN + "201";

    private static Map<String, Object> unit(String name, String body) {
        return new HashMap<>(Map.of(
                "kind",
                "COLLECTIVE",
                "name",
                name,
                "area",
                VILLAGE,
                "creditCode",
                body + CreditCode.checkCharacter(body)));
    }

    private static Person clerk() {
        Places.village(VILLAGE, "前店村");
        return SignIn.account("VILLAGE_CLERK", VILLAGE);
    }

    /** The example of the standard, also as people type it. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", " 91350100 M000100Y43", "９１３５０１００ｍ０００１００ｙ４３"})
    void knownCodesPass(String code) throws CreditCode.Invalid {
        assertEquals("91350100M000100Y43", CreditCode.parse(code));
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, 校验位",
        "91350100M000100Y4, 18 位",
        "9135O100M000100Y43, 不用",
        "91A50100M000100Y43, 行政区划",
    })
    void faultyCodesSayWhy(String code, String why) {
        var refused = assertThrows(CreditCode.Invalid.class, () -> CreditCode.parse(code));
        assertEquals(true, refused.getMessage().contains(why), refused.getMessage());
    }

    @Test
    void isEnteredFoundChangedAndEnded() {
        Person clerk = clerk();
        String id = clerk.request()
                .body(unit("前店村股份经济合作社", "N2339999MA9000001"))
                .post(URL)
                .then()
                .statusCode(201)
                .body("areaName", equalTo("前店村"))
                .extract()
                .path("id");
        for (String q :
                new String[] {"股份经济", "qdc", "N2339999MA9000001" + CreditCode.checkCharacter("N2339999MA9000001")}) {
            clerk.request().queryParam("q", q).get(URL).then().statusCode(200).body("items.id", contains(id));
        }
        clerk.request().queryParam("kind", "COMPANY").get(URL).then().body("items", hasSize(0));
        Map<String, Object> edit = unit("前店村股份经济合作社", "N2339999MA9000001");
        edit.put("legalPerson", "郑国良");
        edit.put("phone", "0579-84100000");
        edit.put("version", 0);
        clerk.request()
                .body(edit)
                .put(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("legalPerson", equalTo("郑国良"))
                .body("phone", equalTo("057984100000"));
        clerk.request().body(edit).put(URL + "/" + id).then().statusCode(409).body("code", equalTo("stale"));
        clerk.request()
                .body(Map.of("reason", "注销登记", "version", 1))
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(200);
        clerk.request()
                .body(Map.of("reason", "注销登记", "version", 2))
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(409)
                .body("detail", containsString("注销"));
        clerk.request().queryParam("ended", "true").get(URL).then().body("items.id", contains(id));
    }

    @Test
    void aCodeIsOneUnitsOnlyAndFaultsStandAtTheirFields() {
        Person clerk = clerk();
        clerk.request().body(unit("甲合作社", "N2339999MA9000002")).post(URL).then().statusCode(201);
        clerk.request()
                .body(unit("乙合作社", "N2339999MA9000002"))
                .post(URL)
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("creditCode"))
                .body("detail", equalTo("该代码已登记为“甲合作社”"));
        Places.village(TOWN + "202", "后店村");
        Map<String, Object> elsewhere = unit("乙合作社", "N2339999MA9000002");
        elsewhere.put("area", TOWN + "202");
        SignIn.as("VILLAGE_CLERK", TOWN + "202")
                .body(elsewhere)
                .post(URL)
                .then()
                .statusCode(409)
                .body("detail", equalTo("该代码已登记在您管辖范围之外"));
        Map<String, Object> faulty = unit("丙合作社", "N2339999MA9000003");
        faulty.put("creditCode", "N2339999MA90000031");
        faulty.put("phone", "123");
        faulty.put("foundedOn", "2999-01-01");
        clerk.request()
                .body(faulty)
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors.field", contains("creditCode", "phone", "foundedOn"));
        clerk.request().body(elsewhere).post(URL).then().statusCode(404);
        SignIn.as("COUNTY_DEPARTMENT", "971103").body(faulty).post(URL).then().statusCode(403);
        SignIn.as("SUPERVISOR", VILLAGE).get(URL).then().statusCode(403);
    }
}
