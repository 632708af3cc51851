package org.touyan.registry.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class QualityTest {
    private static final String TOWN = "971105101";
    private static final String URL = "/api/v1/data-quality";
    private static int number = 200;

    @Inject
    Database database;

    @Inject
    QualityRepository quality;

    @Inject
    QualitySchedule schedule;

    private String village;
    private Person clerk;

    @BeforeEach
    void aVillage() {
        village = TOWN + ++number;
        clerk = SignIn.account("VILLAGE_CLERK", village);
    }

    private void run(String sql, Household household) {
        QuarkusTransaction.requiringNew().run(() -> database.update(Sql.of(sql, household.id)));
    }

    private int found(QualityCheck check) {
        return clerk.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .path("places[0].findings." + check);
    }

    private List<String> listed(QualityCheck check) {
        return clerk.request()
                .queryParam("area", village)
                .queryParam("issue", check.name())
                .get("/api/v1/" + (check.ofHousehold ? "households" : "residents"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Counts the village, and finds the same number in the list that mends it. */
    private void assertFound(int expected, QualityCheck check) {
        assertEquals(expected, found(check), check.name());
        assertEquals(expected, listed(check).size(), check.name());
    }

    @Test
    void whatIsMissingIsCountedAndListed() {
        Households.in(village + "0101")
                .head("甲")
                .phone("15900002222")
                .idNumber(IdNumbers.next())
                .doorNumber("1号")
                .save();
        Household bare = Households.in(village).head("乙").members(2).save();
        run("update household set address = null, member_count = 0 where id = ?", bare);
        assertFound(1, QualityCheck.NO_PHONE);
        assertFound(1, QualityCheck.NO_ADDRESS);
        assertFound(2, QualityCheck.NO_LOCATION);
        assertFound(1, QualityCheck.NO_GRID);
        assertFound(2, QualityCheck.NO_CONTACT);
        assertFound(1, QualityCheck.NO_MEMBERS);
        assertFound(2, QualityCheck.NO_ID);
        assertFound(2, QualityCheck.NO_BIRTH);
        clerk.request()
                .queryParam("area", village)
                .queryParam("issue", "NO_PHONE")
                .get("/api/v1/households")
                .then()
                .body("items.headName", contains("乙"))
                .body("total", equalTo(1));
    }

    @Test
    void contradictionsAreCountedAndListed() {
        String idNumber = IdNumbers.next();
        Household one = Households.in(village).head("甲").idNumber(idNumber).save();
        Household two = Households.in(village)
                .head("乙")
                .politicalStatus("01")
                .members(2)
                .save();
        Households.in(TOWN + "999").head("丙").idNumber(idNumber).save();
        run(
                "update household h join resident r on r.household_id = h.id and r.id <> h.head_id"
                        + " set r.relation = '02', r.birth_date = '1900-01-01' where h.id = ?",
                two);
        run("update resident r join household h on h.head_id = r.id set r.status = 'DECEASED' where h.id = ?", one);
        assertFound(1, QualityCheck.HEAD_MISSING);
        assertFound(0, QualityCheck.DUPLICATE_ID);
        run("update resident r join household h on h.head_id = r.id set r.status = 'RESIDENT' where h.id = ?", one);
        assertFound(1, QualityCheck.DUPLICATE_ID);
        assertFound(1, QualityCheck.TWO_HEADS);
        assertFound(1, QualityCheck.TOO_OLD);
        assertFound(1, QualityCheck.PARTY_UNLISTED);
        PartyBranches.member(
                village, Map.of("branchId", PartyBranches.branch(village, "甲村党支部" + number), "residentId", two.headId));
        assertFound(0, QualityCheck.PARTY_UNLISTED);
    }

    @Test
    void aNumberThatSaysOtherwiseIsFoundByOpeningIt() {
        Household home =
                Households.in(village).head("甲").idNumber(IdNumbers.next()).save();
        run(
                "update resident r join household h on h.head_id = r.id set r.birth_date = '1970-01-01' where h.id = ?",
                home);
        clerk.request()
                .body(Map.of("area", village))
                .post(URL + "/actions/refresh")
                .then()
                .statusCode(200)
                .body("places[0].findings.ID_MISMATCH", equalTo(1))
                .body("places[0].findings.BAD_ID", equalTo(0));
        assertEquals(List.of(home.headId.toString()), listed(QualityCheck.ID_MISMATCH));
        assertEquals(
                Optional.of(QualityCheck.BAD_ID),
                QualityRepository.check("110105194912310021", null, "2", LocalDate.now(BusinessTime.ZONE)));
        assertEquals(
                Optional.of(QualityCheck.ID_MISMATCH),
                QualityRepository.check(
                        "11010519491231002X", LocalDate.of(1949, 12, 31), "1", LocalDate.now(BusinessTime.ZONE)));
        assertEquals(
                Optional.empty(),
                QualityRepository.check(
                        "11010519491231002X", LocalDate.of(1949, 12, 31), "2", LocalDate.now(BusinessTime.ZONE)));
    }

    @Test
    void aTownShowsWhatWasCountedAndACountyIsCountedInTheBackground() {
        Households.in(village).head("甲").save();
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        town.request()
                .body(Map.of("area", TOWN))
                .post(URL + "/actions/refresh")
                .then()
                .statusCode(200)
                .body("places.find { it.code == '" + village + "' }.findings.NO_PHONE", equalTo(1))
                .body("places.find { it.code == '" + village + "' }.households", equalTo(1));
        Households.in(village).head("乙").save();
        town.request()
                .queryParam("area", TOWN)
                .get(URL)
                .then()
                .body("places.find { it.code == '" + village + "' }.findings.NO_PHONE", equalTo(1));
        // The villages of all the other tests come first, thousands of them.
        QuarkusTransaction.requiringNew().run(() -> {
            quality.follow();
            database.update(
                    Sql.of(
                            "update data_quality_village set stale = false, computed_at = utc_timestamp(3) where area < '971105'"));
        });
        Person county = SignIn.account("COUNTY_ORGANISATION", "971105");
        int waiting = county.request()
                .body(Map.of("area", "971105"))
                .post(URL + "/actions/refresh")
                .then()
                .statusCode(200)
                .body("places.code", contains(TOWN))
                .extract()
                .path("waiting");
        assertEquals(true, waiting > 0);
        for (int i = 0; i < 200 && waiting > 0; i++) {
            schedule.turn();
            waiting = county.request()
                    .queryParam("area", "971105")
                    .get(URL)
                    .then()
                    .extract()
                    .path("waiting");
        }
        town.request()
                .queryParam("area", TOWN)
                .get(URL)
                .then()
                .body("places.find { it.code == '" + village + "' }.findings.NO_PHONE", equalTo(2))
                .body("waiting", equalTo(0));
    }

    @Test
    void nobodySeesBeyondHisAreaAndFaultyInputIsNamed() {
        Households.in(village).head("甲").save();
        Person other = SignIn.account("VILLAGE_CLERK", TOWN + "998");
        other.request().queryParam("area", village).get(URL).then().statusCode(404);
        other.request()
                .body(Map.of("area", village))
                .post(URL + "/actions/refresh")
                .then()
                .statusCode(404);
        SignIn.as("SUPERVISOR", village)
                .body(Map.of("area", village))
                .post(URL + "/actions/refresh")
                .then()
                .statusCode(403);
        SignIn.as("AUDIT_ADMIN", village).get(URL).then().statusCode(403);
        clerk.request()
                .queryParam("area", "abc")
                .get(URL)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("area"));
        clerk.request()
                .queryParam("issue", "NO_ID")
                .get("/api/v1/households")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("issue"));
        SignIn.as("VILLAGE_CLERK", TOWN + "997")
                .get(URL)
                .then()
                .statusCode(200)
                .body("places", hasSize(1))
                .body("places[0].households", equalTo(0));
        SignIn.as("COUNTY_LEADER", "971106")
                .get(URL)
                .then()
                .body("places", hasSize(0))
                .body("computedAt", nullValue());
    }

    @Test
    void thePatternsNameEveryCheck() {
        assertEquals(names(true), QualityCheck.OF_HOUSEHOLDS);
        assertEquals(names(false), QualityCheck.OF_RESIDENTS);
        assertEquals(16, Arrays.stream(QualityCheck.values()).distinct().count());
    }

    private static String names(boolean households) {
        return QualityCheck.of(households).stream().map(Enum::name).collect(Collectors.joining("|"));
    }
}
