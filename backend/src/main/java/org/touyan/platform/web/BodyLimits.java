package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touyan.platform.web.Problem.Code;

/**
 * How much a request may carry. The server itself knows one limit for all, which must let a workbook through; a body of
 * JSON is read into memory whole, so every other path is held to less.
 */
@ApplicationScoped
class BodyLimits {
    private static final long MOST = 12L << 20;
    private static final String WORKBOOKS = "/api/v1/imports";
    /** Written by hand: no JSON mapper is at hand so early. */
    private static final String REFUSAL = """
            {"type":"about:blank","title":"%s","status":413,"detail":"一次提交的内容最多 12 MB","code":"%s"}""".formatted(Code.TOO_LARGE.title, Code.TOO_LARGE.text);
    /** Right behind the server's own check. */
    private static final int ORDER = -1;

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(BodyLimits::check);
    }

    private static void check(RoutingContext context) {
        if (context.normalizedPath().equals(WORKBOOKS)) {
            context.next();
            return;
        }
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST);
        } else if (length.length() > 18 || Long.parseLong(length) > MOST) {
            context.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(REFUSAL);
            return;
        }
        context.next();
    }
}
