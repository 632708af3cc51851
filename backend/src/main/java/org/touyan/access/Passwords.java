package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/**
 * Argon2id with 7 MiB and five passes, as strong as 19 MiB and two (OWASP Password Storage Cheat Sheet): what each sign-in
 * fills has to fit beside the requests of others. Slow on purpose, so only
 * two run at a time: else a hundred sign-ins at once take the processor and the heap from everybody.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 7 * 1024;
    private static final int PASSES = 5;
    /** Without look-alikes: people copy it from paper. */
    private static final String ONE_TIME = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places;
    private final long waitMillis;
    private volatile String dummy;

    Passwords(
            @ConfigProperty(name = "touyan.password.parallel", defaultValue = "2") int parallel,
            @ConfigProperty(name = "touyan.password.wait-millis", defaultValue = "3000") long waitMillis) {
        this.places = new Semaphore(parallel, true);
        this.waitMillis = waitMillis;
    }

    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return inPlace(() -> Argon2id.of(password, MEMORY_KIB, PASSES, 1, salt).toString());
    }

    /**
     * With the settings that the hash was made with.
     *
     * @param hash null when there is no such account: the same work is done, so that the answer takes the same time
     */
    public boolean matches(String password, String hash) {
        Argon2id known = hash == null ? null : Argon2id.parse(hash);
        Argon2id against = known == null ? Argon2id.parse(dummy()) : known;
        return inPlace(() -> against.matches(password)) && known != null;
    }

    /** For one use, to be told to the owner of an account; it passes the rules. */
    public String oneTime() {
        String password;
        do {
            password = random.ints(16, 0, ONE_TIME.length())
                    .mapToObj(i -> String.valueOf(ONE_TIME.charAt(i)))
                    .reduce("", String::concat);
        } while (PasswordRules.kinds(password) < 3);
        return password;
    }

    private String dummy() {
        if (dummy == null) {
            dummy = hash(oneTime());
        }
        return dummy;
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                throw ProblemException.retryLater(Code.UNAVAILABLE, "登录的人太多，请稍后再试", 5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.retryLater(Code.UNAVAILABLE, "服务正在停止，请稍后再试", 5);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
