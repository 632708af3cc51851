package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer tells the browser not to do, errors and files included. */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1_000;

    /**
     * Styles may stand in the page because antd writes its rules into {@code <style>} elements at run time; scripts may
     * not, which is what keeps a stored text from running as code.
     */
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'; script-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'";

    /** Swagger UI starts itself by a script in its page. The page shows our own contract and takes no parameters. */
    private static final String DOCUMENTATION_POLICY =
            POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");

    private static final String DOCUMENTATION = "/api/docs";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        String path = context.normalizedPath();
        boolean documentation = path.equals(DOCUMENTATION) || path.startsWith(DOCUMENTATION + "/");
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", documentation ? DOCUMENTATION_POLICY : POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", "geolocation=(self), camera=(self), microphone=(), payment=(), usb=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (path.startsWith("/api/") && !documentation) {
            // Personal data: neither a proxy nor the browser's disk keeps it, whatever the endpoint forgot to say.
            context.addHeadersEndHandler(end -> context.response().headers().set("Cache-Control", "no-store"));
        }
        context.next();
    }
}
