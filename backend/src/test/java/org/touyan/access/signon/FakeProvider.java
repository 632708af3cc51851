package org.touyan.access.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID provider in the test's own process: gives a code for whatever name it is told, and a signed token for that. */
public class FakeProvider implements QuarkusTestResourceLifecycleManager {
    private static final String CLIENT = "touyan";
    private static final Map<String, Grant> GRANTS = new ConcurrentHashMap<>();
    private static RSAKey key;
    private static String issuer;
    private HttpServer server;

    /** @param signedBy the provider's own key, or a stranger's */
    private record Grant(String name, Map<String, List<String>> asked, String audience, RSAKey signedBy) {}

    @Override
    public Map<String, String> start() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", call -> answer(call, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer)));
        server.createContext("/keys", call -> answer(call, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "touyan.oidc.issuer", issuer,
                "touyan.oidc.client-id", CLIENT,
                "touyan.oidc.client-secret", "a-secret-of-the-test-of-sign-on",
                "touyan.oidc.own-address", "http://localhost:8081",
                "touyan.oidc.name", "浙政钉");
    }

    /** What the provider would send the browser back with, had that person signed in there. */
    static String codeFor(String name, URI door) {
        return grant(new Grant(name, URLUtils.parseParameters(door.getRawQuery()), CLIENT, key));
    }

    static String codeForAnotherClient(String name, URI door) {
        return grant(new Grant(name, URLUtils.parseParameters(door.getRawQuery()), "another", key));
    }

    static String codeSignedByAStranger(String name, URI door) throws JOSEException {
        RSAKey strange = new RSAKeyGenerator(2048).keyID("one").generate();
        return grant(new Grant(name, URLUtils.parseParameters(door.getRawQuery()), CLIENT, strange));
    }

    private static String grant(Grant grant) {
        String code = "code-" + GRANTS.size();
        GRANTS.put(code, grant);
        return code;
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = GRANTS.remove(form.get("code").get(0));
        if (grant == null || !proves(form, grant)) {
            answer(call, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("s-" + grant.name)
                .audience(grant.audience)
                .claim("nonce", grant.asked.get("nonce").get(0))
                .claim("preferred_username", grant.name)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        try {
            token.sign(new RSASSASigner(grant.signedBy));
        } catch (JOSEException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        answer(call, 200, """
                {"access_token": "unused", "token_type": "Bearer", "id_token": "%s"}""".formatted(token.serialize()));
    }

    /** PKCE: whoever brings the code must know what its challenge was made of. */
    private static boolean proves(Map<String, List<String>> form, Grant grant) {
        CodeVerifier verifier = new CodeVerifier(form.get("code_verifier").get(0));
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                .getValue()
                .equals(grant.asked.get("code_challenge").get(0));
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
