package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Leads a failed sign-in to our problem mappers, as Quarkus REST would a moment later. Where it finds its own handler
 * still in place it also builds a table of all routes, for each request, to name the metric of one that fails: 18 % of
 * all that a page of the household list leaves to the collector. Ours fail within REST, which names them itself.
 */
@ApplicationScoped
class SignInFailures {
    private static final BiConsumer<RoutingContext, Throwable> FAIL = SignInFailures::fail;

    void register(@Observes Filters filters) {
        filters.register(SignInFailures::add, SecurityHandlerPriorities.AUTHENTICATION);
    }

    private static void add(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
        context.next();
    }

    private static void fail(RoutingContext context, Throwable failure) {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(context, failure);
        if (!context.failed()) {
            context.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    }
}
