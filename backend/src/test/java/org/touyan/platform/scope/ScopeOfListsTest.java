package org.touyan.platform.scope;

import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/**
 * The canary of the native lists, whose rows no filter tests again: whoever has no areas sees nothing, in every order and
 * by every search. A new list gets its line here.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ScopeOfListsTest {
    @ParameterizedTest
    @CsvSource({
        "COUNTY_LEADER, households",
        "COUNTY_LEADER, households?sort=headName",
        "COUNTY_LEADER, households?sort=-updatedAt",
        "COUNTY_LEADER, households?sort=number",
        "COUNTY_LEADER, households?q=某",
        "COUNTY_LEADER, households?q=m",
        "COUNTY_LEADER, households?q=0001",
        "COUNTY_LEADER, households?label=PARTY_MEMBER",
        "COUNTY_LEADER, households?withoutContact=true",
        "COUNTY_LEADER, residents",
        "COUNTY_LEADER, residents?q=某",
        "COUNTY_LEADER, residents?politicalStatus=13",
        "COUNTY_LEADER, grids",
        "COUNTY_LEADER, grids?withoutMember=true",
        "COUNTY_LEADER, regions?q=村",
        "COUNTY_LEADER, residents?issue=NO_ID",
        "COUNTY_LEADER, households?issue=NO_PHONE",
        "COUNTY_LEADER, party-organisations",
        "COUNTY_LEADER, party-organisations?top=true",
        "COUNTY_LEADER, party-members",
        "COUNTY_LEADER, units",
        "COUNTY_LEADER, residents?occupation=50000",
        "COUNTY_LEADER, households?asOf={today}",
        "COUNTY_LEADER, residents?asOf={today}",
        "COUNTY_LEADER, party-organisations?asOf={today}",
        "COUNTY_LEADER, party-members?asOf={today}",
        "COUNTY_LEADER, units?asOf={today}",
        "COUNTY_LEADER, family-scores",
        "COUNTY_LEADER, appraisal/entries",
        "COUNTY_LEADER, appraisal/rounds",
        "COUNTY_LEADER, appraisal/objections",
        "SYSTEM_ADMIN, accounts",
        "AUDIT_ADMIN, audit-entries"
    })
    void whoHasNoAreasSeesNothing(String role, String list) {
        Households.in("9603011012010101").head("某某").label("PARTY_MEMBER").save();
        PartyBranches.member("960301101201", PartyBranches.branch("960301101201", "某村党支部"), "某某");
        String today = LocalDate.now(BusinessTime.ZONE).toString();
        SignIn.as(role)
                .get("/api/v1/" + list.replace("{today}", today))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    /** Nor does anything of the village beside it come to an empty one. */
    @ParameterizedTest
    @CsvSource({
        "households?q=某",
        "households?sort=headName",
        "residents?q=某",
        "residents",
        "grids",
        "party-organisations",
        "party-members?q=某",
        "units"
    })
    void whoHasAnEmptyVillageSeesNothing(String list) {
        Households.in("9603011012010101").head("某某").save();
        PartyBranches.member("960301101201", PartyBranches.branch("960301101201", "某村党支部"), "某某");
        String empty = Places.village("960301101202", "空村");
        SignIn.as("VILLAGE_SECRETARY", empty)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
