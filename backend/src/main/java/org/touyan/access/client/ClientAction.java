package org.touyan.access.client;

import java.util.Arrays;
import java.util.Optional;

/** What is done to a client, each with a reason on the record. */
enum ClientAction {
    /** A new secret; the old one is good for another day. */
    ROTATE("rotate"),
    /** Shut out at once: secrets and tokens are void. */
    REVOKE("revoke"),
    /** Let in again, with a new secret. */
    RESTORE("restore");

    static final String PATTERN = "rotate|revoke|restore";

    final String text;

    ClientAction(String text) {
        this.text = text;
    }

    static ClientAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    boolean makesSecret() {
        return this != REVOKE;
    }

    /** Why not now, or empty. */
    Optional<String> refusal(ApiClient client) {
        boolean active = client.status == ApiClient.Status.ACTIVE;
        return active == (this != RESTORE) ? Optional.empty() : Optional.of(active ? "客户端正在使用" : "客户端已经停用");
    }
}
