package org.touyan.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the front end out of the jar: the office at {@code /}, the phone at {@code /m/}, each with its deep links.
 * Quarkus' own static files would answer 404 to a deep link and pin users to an old index.html for a day.
 */
@ApplicationScoped
class WebFiles {

    private static final int BEFORE_QUARKUS = -1;

    private final String root;
    /** Only files that exist, so that guessed names do not fill the memory. */
    private final Map<String, WebFile> files = new ConcurrentHashMap<>();

    WebFiles(@ConfigProperty(name = "touyan.web.root", defaultValue = "web/") String root) {
        this.root = root;
    }

    void register(@Observes Router router) {
        router.get("/api/openapi").order(BEFORE_QUARKUS).handler(this::contract);
        router.route().handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpMethod method = context.request().method();
        String path = context.normalizedPath();
        boolean read = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (!read || belongsToServer(path)) {
            context.next();
        } else if (path.equals("/m")) {
            // Relative addresses of the phone's pages need the slash.
            context.redirect("/m/");
        } else {
            Optional<WebFile> file = isHidden(path) ? Optional.empty() : find(path);
            file.ifPresentOrElse(found -> send(context, found), () -> notFound(context));
        }
    }

    /**
     * The contract as the build wrote it, YAML unless JSON is asked for. Quarkus would read and write it anew at each
     * start: half of the start's own CPU and 20 MB, for a page that few open. So pom.xml moves the file out of its sight;
     * where that was not done (tests), Quarkus answers.
     */
    private void contract(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        boolean json = "json".equalsIgnoreCase(context.request().getParam("format"))
                || accept != null && accept.contains("application/json");
        WebFile file = files.computeIfAbsent(
                json ? "contract.json" : "contract.yaml",
                name -> WebFile.load("org/touyan/platform/web/", name).orElse(null));
        if (file == null) {
            context.next();
        } else {
            send(context, file);
        }
    }

    private static boolean belongsToServer(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
    }

    private static boolean isHidden(String path) {
        return path.contains("\\")
                || path.contains("//")
                || Arrays.stream(path.split("/")).anyMatch(s -> s.startsWith("."));
    }

    /** A missing file is an error; any other path is a screen, which the page of its entry will show. */
    private Optional<WebFile> find(String path) {
        String name = path.substring(1);
        if (!WebFile.isFile(name)) {
            name = name.startsWith("m/") ? "m/index.html" : "index.html";
        }
        WebFile known = files.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WebFile> loaded = WebFile.load(root, name);
        if (loaded.isPresent()) {
            files.put(name, loaded.get());
        }
        return loaded;
    }

    private static void send(RoutingContext context, WebFile file) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        WebFile.Form form = file.best(request.getHeader("Accept-Encoding"));
        response.putHeader("Cache-Control", file.cacheControl())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", form.etag());
        if (matches(request.getHeader("If-None-Match"), form.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.type());
        if (!form.encoding().equals("identity")) {
            response.putHeader("Content-Encoding", form.encoding());
        }
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(form.body().length()))
                    .end();
        } else {
            response.end(form.body());
        }
    }

    private static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end("没有这个文件 / No such file");
    }

    private static boolean matches(String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::trim)
                        .anyMatch(e -> e.equals(etag) || e.equals("W/" + etag) || e.equals("*"));
    }
}
