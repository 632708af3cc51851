package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be. Long passwords and pasting are welcome; there is no forced rotation. */
@ApplicationScoped
public class PasswordRules {
    public static final int MAX = 128;
    private static final int MIN = 10;
    private static final int MIN_ADMINISTRATOR = 12;
    private final Set<String> common = load();

    /** Why the password will not do, in words for the person, or empty. */
    public Optional<String> refusal(String password, String username, Collection<String> roles) {
        int min = Role.administrates(roles) ? MIN_ADMINISTRATOR : MIN;
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < min) {
            return Optional.of("密码至少 " + min + " 位");
        }
        if (password.length() > MAX) {
            return Optional.of("密码最多 " + MAX + " 位");
        }
        if (kinds(password) < 3) {
            return Optional.of("密码须包含大写字母、小写字母、数字、符号中的三种");
        }
        if (username != null && lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("密码不能包含账号");
        }
        if (lower.chars().distinct().count() < 5) {
            return Optional.of("密码中重复的字符太多");
        }
        if (common.stream().anyMatch(lower::contains)) {
            return Optional.of("密码太常见，容易被猜到");
        }
        return Optional.empty();
    }

    /** Of capital letters, small letters, digits and everything else. */
    static long kinds(String password) {
        return password.codePoints()
                .map(c -> Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 4)
                .distinct()
                .count();
    }

    private static Set<String> load() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
