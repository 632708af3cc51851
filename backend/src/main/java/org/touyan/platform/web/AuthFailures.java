package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/**
 * Where Quarkus REST finds its own handler of failed sign-ins it names the path of every request for the metrics ahead,
 * and builds a table of all routes to do so, for each request: measured, a twentieth of a list's processor time and a
 * sixth of its garbage. Here a sign-in is looked at after the route is found, which names the path anyway; so a request
 * brings a handler along that does the same as the one it would be given.
 */
@ApplicationScoped
class AuthFailures {
    private static final int AFTER_SIGN_IN = 10;

    private static final BiConsumer<RoutingContext, Throwable> FAIL = (context, failure) -> {
        if (!context.failed()) {
            boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
            context.fail(wrapped ? failure.getCause() : failure);
        }
    };

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
                    context.next();
                },
                AFTER_SIGN_IN);
    }
}
