package org.touyan.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touyan.EmbeddedDatabaseResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class WebFilesTest {

    private static final String ASSET = "/assets/office-1a2b3c4d.js";

    @ParameterizedTest
    @CsvSource({
        "/, office",
        "/index.html, office",
        "/households, office",
        "/households/0199-a?tab=labels, office",
        "/regions/v1.2, office",
        "/mine, office",
        "/m/, phone",
        "/m/households/1, phone",
    })
    void answersEveryScreenWithThePageOfItsEntry(String path, String entry) {
        plain().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>" + entry + "</title>"));
    }

    @Test
    void leadsThePhoneToItsSlash() {
        plain().redirects().follow(false).get("/m").then().statusCode(302).header("Location", "/m/");
    }

    @ParameterizedTest
    @ValueSource(strings = {ASSET, "/m/assets/phone-5e6f7a8b.css"})
    void letsHashedFilesBeKeptForAYear(String path) {
        plain().get(path).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void makesTheServiceWorkerBeAskedForEachTime() {
        plain().get("/m/sw.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Content-Type", "text/javascript; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/gone-00000000.js", "/m/assets/gone.css", "/nothing.png", "/.env", "/.vite/manifest.json"
            })
    void answersAMissingFileWith404AndNotWithAPage(String path) {
        plain().get(path).then().statusCode(404).body(not(containsString("<title>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.properties",
                "/%2e%2e/application.properties",
                "/assets/..%2f..%2f..%2fapplication.properties",
                "/assets/..%5c..%5capplication.properties",
                "/m/..%2f../db/migration/V1__platform.sql",
            })
    void neverLeavesItsFolder(String path) {
        plain().urlEncodingEnabled(false)
                .get(path)
                .then()
                .body(not(containsString("quarkus.")))
                .body(not(containsString("create table")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | br",
                "gzip | gzip",
                "br;q=0, gzip;q=0.5 | gzip",
                "identity | ",
            })
    void sendsTheBestFormTheBrowserTakes(String accepted, String encoding) {
        plain().header("Accept-Encoding", accepted)
                .get(ASSET)
                .then()
                .statusCode(200)
                .header("Vary", "Accept-Encoding")
                .header("Content-Encoding", encoding == null ? nullValue() : equalTo(encoding));
    }

    @Test
    void saysNotModifiedToWhoHasItAndNothingButHeadersToHead() {
        String etag = plain().get(ASSET).header("ETag");
        plain().header("If-None-Match", "\"other\", W/" + etag)
                .get(ASSET)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        plain().header("If-None-Match", "\"other\"").get(ASSET).then().statusCode(200);
        plain().head(ASSET)
                .then()
                .statusCode(200)
                .header("Content-Length", "22")
                .header("ETag", etag);
    }

    @Test
    void leavesTheServersOwnPathsAlone() {
        plain().get("/q/health/live").then().statusCode(200).contentType("application/json");
        plain().get("/q/nothing").then().statusCode(404);
        plain().get("/api/v1/nothing").then().statusCode(404).header("Cache-Control", "no-store");
        plain().get("/api/nothing").then().statusCode(404);
        plain().post("/households").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/gone.js", "/api/v1/nothing", "/q/health", "/q/metrics", "/api/openapi"})
    void sendsTheSecurityHeadersWithEveryAnswer(String path) {
        plain().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", containsString("geolocation=(self)"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void servesTheDocumentationUnderItsOwnPolicy() {
        plain().get("/api/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .body(containsString("swagger-ui"));
    }

    /** As sent: REST-assured would ask for gzip by itself and unpack it. */
    private static RequestSpecification plain() {
        return given().config(RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    /** Else each household's page that is loaded anew would be a series of its own, until none of the API is counted. */
    @Test
    void countsScreensByTheirEntryNotByTheirAddress() {
        plain().get("/households/0199-counted").then().statusCode(200);
        plain().get("/m/households/0199-counted").then().statusCode(200);
        plain().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("status=\"200\",uri=\"root\""))
                .body(containsString("status=\"200\",uri=\"/m\""))
                .body(not(containsString("0199-counted")));
    }
}
