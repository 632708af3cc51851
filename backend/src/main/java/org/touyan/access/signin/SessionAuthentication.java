package org.touyan.access.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads the cookie. A cookie that means nothing any more is the same as none: public pages stay reachable. */
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {
    private final SessionIdentities identities;

    SessionAuthentication(SessionIdentities identities) {
        this.identities = identities;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        byte[] hash = new SessionToken(cookie.getValue()).hash();
        SecurityIdentity kept = identities.kept(hash);
        return kept != null
                ? Uni.createFrom().item(kept)
                : manager.authenticate(new Request(hash))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Request.class);
    }

    static final class Request extends BaseAuthenticationRequest {
        final byte[] tokenHash;

        Request(byte[] tokenHash) {
            this.tokenHash = tokenHash;
        }
    }

    /** The part that may wait for the database. */
    @ApplicationScoped
    static class Provider implements IdentityProvider<Request> {
        private final SessionIdentities identities;

        Provider(SessionIdentities identities) {
            this.identities = identities;
        }

        @Override
        public Class<Request> getRequestType() {
            return Request.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> identities.load(request.tokenHash));
        }
    }
}
