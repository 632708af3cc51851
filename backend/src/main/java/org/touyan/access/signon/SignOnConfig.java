package org.touyan.access.signon;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The county's or province's sign-on (OpenID Connect). Without an issuer there is none. */
@ConfigMapping(prefix = "touyan.oidc")
public interface SignOnConfig {
    /** As the provider states it in its tokens; its metadata stand under {@code /.well-known/openid-configuration}. */
    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** Where people reach this system, {@code https://touyan.example.gov.cn}; the provider sends them back there. */
    Optional<URI> ownAddress();

    /** Which claim of the ID token holds the name of the account here. */
    @WithDefault("preferred_username")
    String claim();

    /** What the button says: 用{name}登录. */
    @WithDefault("统一身份认证")
    String name();

    /** How the provider signs its tokens. */
    @WithDefault("RS256")
    String algorithm();

    default boolean enabled() {
        return issuer().isPresent()
                && clientId().isPresent()
                && clientSecret().isPresent()
                && ownAddress().isPresent();
    }
}
