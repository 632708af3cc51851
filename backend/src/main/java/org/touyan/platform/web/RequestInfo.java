package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Where the request came from; all null in a background job. */
@Singleton
public class RequestInfo {
    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "touyan.request-id";
    private final CurrentVertxRequest current;

    RequestInfo(CurrentVertxRequest current) {
        this.current = current;
    }

    public String ip() {
        HttpServerRequest request = request();
        return request == null || request.remoteAddress() == null
                ? null
                : request.remoteAddress().hostAddress();
    }

    /** At most 200 characters of it. */
    public String userAgent() {
        HttpServerRequest request = request();
        String agent = request == null ? null : request.getHeader("User-Agent");
        return agent == null || agent.length() <= 200 ? agent : agent.substring(0, 200);
    }

    /** True when the browser came by TLS, here or at the proxy in front. */
    public boolean secure() {
        HttpServerRequest request = request();
        return request != null && (request.isSSL() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }

    /** The caller's own id when it is a sane one, else a new one; stands in the answer, the log and the audit trail. */
    public String id() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            return null;
        }
        String id = context.get(KEY);
        if (id == null) {
            String asked = context.request().getHeader(HEADER);
            id = asked != null && asked.matches("[A-Za-z0-9-]{8,40}")
                    ? asked
                    : UUID.randomUUID().toString();
            context.put(KEY, id);
        }
        return id;
    }

    @ServerResponseFilter
    void answerId(ContainerResponseContext response) {
        String id = id();
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }

    private HttpServerRequest request() {
        RoutingContext context = current.getCurrent();
        return context == null ? null : context.request();
    }
}
