package org.touyan.access.signon;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;

/**
 * What must be remembered while a person is away at the provider. Unlike the session's cookie this one is sent when
 * another site sends the browser here.
 *
 * @param from page of ours to go on to
 */
record SignOnTicket(String state, String nonce, String verifier, String from, Instant until) {
    static final String COOKIE = "touyan_sign_on";
    static final String PATH = "/api/v1/sign-on";
    static final Duration LIFE = Duration.ofMinutes(10);

    static SignOnTicket fresh(String from, Instant now) {
        return new SignOnTicket(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), from, now.plus(LIFE));
    }
}
