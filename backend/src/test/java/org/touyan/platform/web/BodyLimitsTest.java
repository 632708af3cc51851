package org.touyan.platform.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class BodyLimitsTest {
    /** By hand: a client that sends all of it would find the line closed. */
    @Test
    void whatIsTooLargeIsRefusedInWords() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            ("PUT /api/v1/preferences/ui HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                            + "Content-Length: 13000000\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            StringBuilder answer = new StringBuilder();
            byte[] part = new byte[8192];
            while (!answer.toString().contains("}")) {
                int read = socket.getInputStream().read(part);
                assertTrue(read > 0, answer::toString);
                answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
            }
            requireProblem(answer.toString());
        }
    }

    private static void requireProblem(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"too-large\""), answer);
        assertTrue(answer.contains("12 MB"), answer);
    }
}
