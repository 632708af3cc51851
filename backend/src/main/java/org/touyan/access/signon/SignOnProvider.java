package org.touyan.access.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;

/** The provider's side of the authorization code flow with PKCE; everything that leaves the house goes through here. */
@ApplicationScoped
class SignOnProvider {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;

    private final SignOnConfig config;
    private volatile OIDCProviderMetadata metadata;

    SignOnProvider(SignOnConfig config) {
        this.config = config;
    }

    /** Something about the provider or its answer is not as it must be; the message is for the log. */
    static final class SignOnFailure extends Exception {
        private static final long serialVersionUID = 1;

        SignOnFailure(String message) {
            super(message);
        }

        SignOnFailure(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Where to send the browser. */
    URI door(SignOnTicket ticket) throws SignOnFailure {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), comingBack())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(ticket.state()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Changes the code for an ID token, checks its signature, issuer, audience, nonce and time, and reads the name. */
    String nameOf(String code, SignOnTicket ticket) throws SignOnFailure {
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            metadata().getTokenEndpointURI(),
                            new ClientSecretBasic(
                                    client(), new Secret(config.clientSecret().orElseThrow())),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code), comingBack(), new CodeVerifier(ticket.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(CONNECT_MILLIS);
            request.setReadTimeout(READ_MILLIS);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new SignOnFailure("the provider refused the code: "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            OIDCTokenResponse success = (OIDCTokenResponse) response.toSuccessResponse();
            IDTokenClaimsSet claims =
                    validator().validate(success.getOIDCTokens().getIDToken(), new Nonce(ticket.nonce()));
            String name = claims.getStringClaim(config.claim());
            if (name == null || name.isBlank()) {
                throw new SignOnFailure("the ID token has no claim " + config.claim());
            }
            return name;
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            throw new SignOnFailure(e);
        }
    }

    private IDTokenValidator validator() throws SignOnFailure {
        try {
            return new IDTokenValidator(
                    new Issuer(config.issuer().orElseThrow()),
                    client(),
                    JWSAlgorithm.parse(config.algorithm()),
                    metadata().getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS));
        } catch (IOException e) {
            throw new SignOnFailure(e);
        }
    }

    /** Read when first needed: a provider that is down must not keep the product from starting. */
    private OIDCProviderMetadata metadata() throws SignOnFailure {
        if (metadata == null) {
            try {
                metadata = OIDCProviderMetadata.resolve(
                        new Issuer(config.issuer().orElseThrow()), CONNECT_MILLIS, READ_MILLIS);
            } catch (IOException | GeneralException e) {
                throw new SignOnFailure(e);
            }
        }
        return metadata;
    }

    private ClientID client() {
        return new ClientID(config.clientId().orElseThrow());
    }

    private URI comingBack() {
        return config.ownAddress().orElseThrow().resolve(SignOnTicket.PATH + "/return");
    }
}
