package org.touyan.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.touyan.access.signin.SessionCookie;
import org.touyan.testing.SignIn.Person;

/**
 * Whoever asks: a person with his cookie, or another system with its token. By the JDK's client, for tests that ask ten
 * thousand times: REST-assured takes more of the processor than what it asks.
 *
 * @param name for what a test tells
 */
public record Caller(String name, Map<String, String> headers) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public record Answer(int status, String body) {}

    public static Caller nobody() {
        return new Caller("nobody", Map.of("X-Touyan", "1"));
    }

    public static Caller person(String name, Person person) {
        return new Caller(name, Map.of("X-Touyan", "1", "Cookie", SessionCookie.NAME + "=" + person.token()));
    }

    public static Caller client(String name, Clients.Client client) {
        return new Caller(name, Map.of("Authorization", "Bearer " + client.token()));
    }

    /** @param body JSON, or null for none */
    public Answer send(String method, String path, Map<String, String> query, String body) {
        String asked = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + path + (asked.isEmpty() ? "" : "?" + asked)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
