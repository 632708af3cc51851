package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.platform.text.Pinyin;

/** What a password must be. Long passwords and pasting are welcome; there is no forced rotation. */
@ApplicationScoped
public class PasswordRules {
    public static final int MAX = 128;
    private static final int MIN = 10;
    private static final int MIN_ADMINISTRATOR = 15;
    private static final int LONGEST_RUN = 4;
    /** Shorter ones stand in too many words to be anybody's name. */
    private static final int SHORTEST_PINYIN = 4;

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern COUNTY_KIND = Pattern.compile("(自治)?[县市区旗]$");

    /** Found anywhere inside. */
    private final Set<String> fragments = load("/common-passwords.txt");
    /** The whole of it, digits and signs around it aside. */
    private final Set<String> common = load("/passwords-10000.txt");

    /** Whose password it is: his names are what is guessed first. @param county may be null. @param apart see {@link Separation} */
    public record Owner(String username, String displayName, String county, boolean apart) {}

    /** Why the password will not do, in words for the person, or empty. */
    public Optional<String> refusal(String password, Owner owner) {
        int min = owner.apart() ? MIN_ADMINISTRATOR : MIN;
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
        if (owner.username() != null && lower.contains(owner.username().toLowerCase(Locale.ROOT))) {
            return Optional.of("密码不能包含账号");
        }
        if (lower.chars().distinct().count() < 5) {
            return Optional.of("密码中重复的字符太多");
        }
        if (isCommon(lower)) {
            return Optional.of("密码太常见，容易被猜到");
        }
        if (MOBILE.matcher(password).find()) {
            return Optional.of("密码不能包含手机号");
        }
        if (names(owner).anyMatch(lower::contains)) {
            return Optional.of("密码不能包含姓名、县名或它们的拼音");
        }
        return hasRun(lower) ? Optional.of("密码中连续或相同的字符太多，如 12345、aaaaa") : Optional.empty();
    }

    private boolean isCommon(String lower) {
        return fragments.stream().anyMatch(lower::contains)
                || Stream.of(lower, core(lower), core(plain(lower))).anyMatch(common::contains);
    }

    private static String core(String lower) {
        return lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    /** Digits and signs that stand for letters. */
    private static String plain(String lower) {
        return lower.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static Stream<String> names(Owner owner) {
        String county = owner.county() == null
                ? ""
                : COUNTY_KIND.matcher(owner.county()).replaceAll("");
        return Stream.of(owner.displayName() == null ? "" : owner.displayName(), county)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT), Pinyin.letters(name)))
                .filter(name -> name.length() >= SHORTEST_PINYIN || name.length() >= 2 && name.codePointAt(0) > 0x2E80);
    }

    /** Five that follow one another on the keyboard of numbers or in the alphabet, or five alike. */
    static boolean hasRun(String lower) {
        int step = 0;
        int length = 1;
        for (int i = 1; i < lower.length(); i++) {
            int now = lower.charAt(i) - lower.charAt(i - 1);
            boolean follows = Math.abs(now) <= 1 && (length == 1 || now == step);
            length = follows ? length + 1 : Math.abs(now) <= 1 ? 2 : 1;
            step = now;
            if (length > LONGEST_RUN) {
                return true;
            }
        }
        return false;
    }

    /** Of capital letters, small letters, digits and everything else. */
    static long kinds(String password) {
        return password.codePoints()
                .map(c -> Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 4)
                .distinct()
                .count();
    }

    private static Set<String> load(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(PasswordRules.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
