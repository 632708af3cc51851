package org.touyan.platform.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the front end, with the compressed forms that its build made.
 *
 * @param forms best first; the last is the file as it is
 */
record WebFile(String type, String cacheControl, List<Form> forms) {

    /** @param encoding as in Accept-Encoding; {@code identity} for the file as it is */
    record Form(String encoding, String etag, Buffer body) {}

    private static final Map<String, String> ENCODINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** Whether a path asks for a file; any other is a screen of the application. */
    static boolean isFile(String path) {
        return TYPES.containsKey(extension(path));
    }

    /** @param path below the front end's folder, {@code assets/x.js} */
    static Optional<WebFile> load(String root, String path) {
        Buffer body = read(root + path);
        if (body == null) {
            return Optional.empty();
        }
        List<Form> forms = new ArrayList<>();
        String hash = hash(body);
        for (String encoding : List.of("br", "gzip")) {
            Buffer compressed = read(root + path + ENCODINGS.get(encoding));
            if (compressed != null) {
                forms.add(new Form(encoding, "\"" + hash + "-" + encoding + "\"", compressed));
            }
        }
        forms.add(new Form("identity", "\"" + hash + "\"", body));
        // The build puts a hash of the content into the names below assets/, so those never change.
        boolean hashed = path.startsWith("assets/") || path.startsWith("m/assets/");
        String cacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        return Optional.of(new WebFile(TYPES.get(extension(path)), cacheControl, List.copyOf(forms)));
    }

    Form best(String acceptEncoding) {
        return forms.stream()
                .filter(form -> form.encoding().equals("identity") || accepts(acceptEncoding, form.encoding()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean accepts(String header, String encoding) {
        if (header == null) {
            return false;
        }
        for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = item.replace(" ", "").split(";");
            if (parts[0].equals(encoding)) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Buffer read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Buffer body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
