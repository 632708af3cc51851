package org.touyan.access;

import java.util.Arrays;
import java.util.Optional;

/** What an administrator does to an account, each with a reason on the record. */
enum AccountAction {
    DISABLE("disable"),
    ENABLE("enable"),
    UNLOCK("unlock"),
    RESET_PASSWORD("reset-password"),
    SIGN_OUT("sign-out"),
    /** The phone is lost: the password alone lets him in, until he has set up another. */
    RESET_FACTOR("reset-factor");

    static final String PATTERN = "disable|enable|unlock|reset-password|sign-out|reset-factor";

    final String text;

    AccountAction(String text) {
        this.text = text;
    }

    static AccountAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Puts its owner out, or somebody else in his place. */
    boolean takesOver() {
        return this == DISABLE || this == ENABLE || this == RESET_PASSWORD || this == RESET_FACTOR;
    }

    /** Why not now, or empty. */
    Optional<String> refusal(Account account, boolean locked, boolean factor) {
        boolean active = account.status == AccountStatus.ACTIVE;
        return Optional.ofNullable(
                switch (this) {
                    case DISABLE -> active ? null : "账号已经停用";
                    case ENABLE -> active ? "账号正在使用" : null;
                    case UNLOCK -> locked ? null : "账号没有锁定";
                    case RESET_FACTOR -> factor ? null : "没有启用动态验证码";
                    case RESET_PASSWORD, SIGN_OUT -> active ? null : "账号已经停用";
                });
    }
}
