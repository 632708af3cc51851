package org.touyan.appraisal;

import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** A county with a scheme in force, a village of so many households in one contact grid, and the people of its levels. */
public final class AppraisalWorld {
    public static final LocalDate TODAY = LocalDate.now(Clock.system(org.touyan.platform.time.BusinessTime.ZONE));
    public static final String MONTH = YearMonth.from(TODAY).toString();

    public final String county;
    public final String village;
    public final String contactGrid;
    public final String scheme;
    public final List<Household> households = new ArrayList<>();
    public final Person organisation;
    public final Person contact;
    public final Person clerk;
    public final Person panel;
    public final Person secretary;
    public final Person town;

    public AppraisalWorld(String county, String preset, int count) {
        this(county, preset, MONTH, count);
    }

    public AppraisalWorld(String county, String preset, String validFrom, int count) {
        this.county = county;
        village = county + "101201";
        contactGrid = village + "0101";
        Places.contactGrid(contactGrid, "第一微网格");
        for (int i = 1; i <= count; i++) {
            households.add(Households.in(contactGrid).head("户主" + i).members(2).save());
        }
        organisation = SignIn.account("COUNTY_ORGANISATION", county);
        contact = SignIn.account("CONTACT_MEMBER", contactGrid);
        clerk = SignIn.account("VILLAGE_CLERK", village);
        panel = SignIn.account("REVIEW_PANEL_MEMBER", village);
        secretary = SignIn.account("VILLAGE_SECRETARY", village);
        town = SignIn.account("TOWN_SECRETARY", county + "101");
        scheme = enact("好家风评价", preset, validFrom);
    }

    /** One more scheme of the county, in force. @return its id */
    public final String enact(String name, String preset, String validFrom) {
        return enact(name, preset, validFrom, county);
    }

    /** @param holder where it holds */
    public final String enact(String name, String preset, String validFrom, String holder) {
        String made = organisation
                .request()
                .body(Map.of("name", name, "holderArea", holder, "preset", preset))
                .post("/api/v1/appraisal/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        organisation
                .request()
                .body(Map.of("validFrom", validFrom, "reason", "测试施行", "version", 0))
                .post("/api/v1/appraisal/schemes/" + made + "/versions/1/actions/enact")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENACTED"));
        return made;
    }

    public Map<String, Object> entry(Household household, String item, Object points) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("subjectId", household.id.toString());
        body.put("itemCode", item);
        body.put("points", points);
        body.put("happenedOn", TODAY.toString());
        return body;
    }

    /** The contact member records it. */
    public void record(Household household, String item, Object points) {
        contact.request()
                .body(entry(household, item, points))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201);
    }

    public String score(Household household) {
        return "/api/v1/family-scores/" + household.id + "/" + MONTH;
    }

    public String round() {
        return clerk.request()
                .get("/api/v1/appraisal/rounds?period=" + MONTH)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public int version(String round) {
        return clerk.request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** @param more beside the version */
    public io.restassured.response.ValidatableResponse act(
            Person who, String round, String action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", version(round));
        return who.request()
                .body(body)
                .post("/api/v1/appraisal/rounds/" + round + "/actions/" + action)
                .then();
    }

    public static Map<String, Object> meeting(int attendees) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= attendees; i++) {
            names.add("委员" + "一二三四五六七八".charAt(i - 1));
        }
        return Map.of("heldOn", TODAY.toString(), "attendees", names, "minutes", "逐户评议");
    }
}
