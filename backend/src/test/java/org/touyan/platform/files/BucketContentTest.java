package org.touyan.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.files.FileContent.Part;
import org.touyan.platform.web.ProblemException;

/** The client against a store that speaks the three operations of S3 by path, as MinIO answers them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class BucketContentTest {
    private static final byte[] BYTES = {1, 2, 3};
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer store;
    private BucketContent bucket;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @BeforeEach
    void open() throws IOException {
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", this::answer);
        store.start();
        bucket = content(Optional.of("photos"), Optional.of("secret"));
        bucket.prepare();
    }

    @AfterEach
    void close() {
        bucket.close();
        store.stop(0);
    }

    @Test
    void keepsWhatWasCommittedAndRemovesWhatWasRemoved() {
        UUID id = UUID.fromString("0192aaaa-0000-7000-8000-0000000000ab");
        QuarkusTransaction.requiringNew().run(() -> bucket.write(id, Part.WHOLE, BYTES));
        assertArrayEquals(BYTES, objects.get("/photos/ab/" + id + ".whole"));
        assertArrayEquals(BYTES, bucket.read(id, Part.WHOLE).orElseThrow());
        assertEquals(Optional.empty(), bucket.read(id, Part.THUMBNAIL));
        QuarkusTransaction.begin();
        bucket.delete(id);
        QuarkusTransaction.rollback();
        assertTrue(bucket.read(id, Part.WHOLE).isPresent(), "the removal was taken back");
        QuarkusTransaction.requiringNew().run(() -> bucket.delete(id));
        assertEquals(Map.of(), objects);
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        QuarkusTransaction.begin();
        bucket.write(UUID.randomUUID(), Part.WHOLE, BYTES);
        QuarkusTransaction.rollback();
        assertEquals(Map.of(), objects);
    }

    @Test
    void signsEveryRequestForTheRegionAndNeverSendsTheSecret() {
        QuarkusTransaction.requiringNew().run(() -> bucket.write(UUID.randomUUID(), Part.WHOLE, BYTES));
        assertTrue(signatures.stream()
                .allMatch(one -> one.startsWith("AWS4-HMAC-SHA256 Credential=key/") && one.contains("/cn-zj/s3/")));
        assertTrue(signatures.stream().noneMatch(one -> one.contains("secret")));
    }

    @Test
    void aStoreThatRefusesFailsTheUpload() {
        store.removeContext("/");
        store.createContext("/", exchange -> reply(exchange, 403, new byte[0]));
        ProblemException told = assertThrows(
                ProblemException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> bucket.write(UUID.randomUUID(), Part.WHOLE, BYTES)));
        assertEquals("文件存储暂时连不上，请稍后再试", told.getMessage());
    }

    @Test
    void doesNotBeginWithoutItsBucketOrItsKeys() {
        assertEquals(
                "touyan.files.store=s3 needs touyan.s3.bucket / 须设置",
                assertThrows(IllegalStateException.class, content(Optional.empty(), Optional.of("secret"))::prepare)
                        .getMessage());
        assertEquals(
                "touyan.files.store=s3 needs touyan.s3.secret-key / 须设置",
                assertThrows(IllegalStateException.class, content(Optional.of("photos"), Optional.of(" "))::prepare)
                        .getMessage());
    }

    private BucketContent content(Optional<String> name, Optional<String> secret) {
        BucketConfig config = new BucketConfig() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(
                        URI.create("http://127.0.0.1:" + store.getAddress().getPort()));
            }

            @Override
            public String region() {
                return "cn-zj";
            }

            @Override
            public Optional<String> bucket() {
                return name;
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of("key");
            }

            @Override
            public Optional<String> secretKey() {
                return secret;
            }
        };
        return new BucketContent(config, transaction);
    }

    private void answer(HttpExchange exchange) throws IOException {
        signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String path = exchange.getRequestURI().getPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, plain(exchange, sent));
                reply(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(path);
                reply(exchange, 204, null);
            }
            default -> {
                byte[] found = objects.get(path);
                reply(exchange, found == null ? 404 : 200, found == null ? missing() : found);
            }
        }
    }

    /** Signed chunks ({@code length;chunk-signature=…}) put together, should the client send them. */
    private static byte[] plain(HttpExchange exchange, byte[] sent) {
        String length = exchange.getRequestHeaders().getFirst("x-amz-decoded-content-length");
        if (length == null) {
            return sent;
        }
        int start = new String(sent, StandardCharsets.ISO_8859_1).indexOf("\r\n") + 2;
        return Arrays.copyOfRange(sent, start, start + Integer.parseInt(length));
    }

    private static byte[] missing() {
        return "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>".getBytes(StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body == null || body.length == 0 ? -1 : body.length);
        if (body != null && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
