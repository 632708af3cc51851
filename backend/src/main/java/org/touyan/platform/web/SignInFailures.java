package org.touyan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Takes Quarkus' own handler of failed sign-ins away before Quarkus REST sees it: ours fail within REST, which answers by
 * our problem mappers. REST would take it away itself, but first builds a table of all routes, for each request, to name
 * the metric of one that fails: 18 % of all that a page of the household list leaves to the collector.
 */
@ApplicationScoped
class SignInFailures {
    /** Of two at the same place a filter of the application comes second: behind the one that puts the handler there. */
    private static final int BEHIND_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION;

    void register(@Observes Filters filters) {
        filters.register(SignInFailures::takeAway, BEHIND_AUTHENTICATION);
    }

    private static void takeAway(RoutingContext context) {
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        context.next();
    }
}
