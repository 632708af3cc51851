package org.touyan.platform.web;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class QueryValuesTest {

    @ParameterizedTest
    @CsvSource({
        "COUNTY_ORGANISATION, regions, level, HAMLET",
        "COUNTY_ORGANISATION, regions, includeRetired, perhaps",
        "COUNTY_ORGANISATION, regions, page, abc",
        "COUNTY_ORGANISATION, regions, size, 99999999999",
        "COUNTY_ORGANISATION, grids, type, X",
        "COUNTY_ORGANISATION, grids, overFull, 2",
        "COUNTY_ORGANISATION, households, minMembers, many",
        "AUDIT_ADMIN, audit-entries, account, x"
    })
    void whatCannotBeReadIsRefusedAtItsName(String role, String path, String name, String value) {
        SignIn.as(role, "970183")
                .queryParam(name, value)
                .get("/api/v1/" + path)
                .then()
                .statusCode(400)
                .body("errors.field", contains(name));
    }
}
