package org.touyan.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.access.factor.SecondFactorRepository.Factor;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.web.ProblemException;

/**
 * Something the person has besides the password he knows: an authenticator on his phone. The secret is sealed like an ID
 * number; a code is good once; for a lost phone there are ten codes on paper, of which only keyed hashes are stored.
 */
@ApplicationScoped
public class SecondFactors {
    private static final String COLUMN = "second_factor.secret";
    private static final int RECOVERY_CODES = 10;
    /** Without look-alikes. Ten of them are 49 bits. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWX";

    private final SecondFactorRepository repository;
    private final SecurityPolicy policy;
    private final FieldCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(SecondFactorRepository repository, SecurityPolicy policy, FieldCipher cipher, Clock clock) {
        this.repository = repository;
        this.policy = policy;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whoever has one of these roles must have a second factor. */
    public boolean isRequired(Collection<String> roles) {
        return policy.now().secondFactorRoles().stream().anyMatch(roles::contains);
    }

    public boolean has(UUID account) {
        return repository.has(account);
    }

    public long recoveryLeft(UUID account) {
        return repository.recoveryLeft(account);
    }

    /** A new secret in Base32, which counts for nothing until a code of it was typed. */
    @Transactional
    public String begin(UUID account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        String text = Totp.base32(secret);
        if (!repository.begin(account, cipher.encrypt(text, COLUMN, account), clock.instant())) {
            throw ProblemException.state("动态验证码已经启用；换手机请先停用，再重新绑定");
        }
        return text;
    }

    /** What the QR code holds. @param issuer what the authenticator calls us */
    public String uri(String issuer, String username, String secret) {
        return Totp.uri(issuer, username, secret);
    }

    /** @return the recovery codes, for the only time */
    @Transactional
    public List<String> confirm(UUID account, String code) {
        Factor factor = repository
                .find(account)
                .filter(begun -> begun.confirmedAt() == null)
                .orElseThrow(() -> ProblemException.state("没有待确认的绑定，请重新开始"));
        if (!isRight(factor, code)) {
            throw ProblemException.rule("code", "验证码不正确；请确认手机时间准确，输入当前显示的 6 位数字");
        }
        repository.confirm(account, clock.instant());
        return newRecoveryCodes(account);
    }

    /** The old ones are good for nothing afterwards. */
    @Transactional
    public List<String> newRecoveryCodes(UUID account) {
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        repository.replaceRecovery(
                account, codes.stream().map(code -> hash(account, code)).toList());
        return codes;
    }

    /** A code of the authenticator that was not used before, or one of the recovery codes. */
    @Transactional
    public boolean accepts(UUID account, String typed) {
        String code = typed.strip().replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        if (!Totp.looksLikeCode(code)) {
            return repository.useRecovery(account, hash(account, code));
        }
        return repository
                .find(account)
                .filter(factor -> factor.confirmedAt() != null && isRight(factor, code))
                .isPresent();
    }

    private boolean isRight(Factor factor, String code) {
        byte[] secret = Totp.bytes(cipher.decrypt(factor.secret(), COLUMN, factor.account()));
        OptionalLong step = Totp.match(secret, code, clock.instant());
        return step.isPresent() && repository.use(factor.account(), step.getAsLong());
    }

    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        random.ints(10, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.insert(5, '-').toString();
    }

    private byte[] hash(UUID account, String code) {
        return cipher.blindIndex("recovery " + account + " " + code.replace("-", ""));
    }
}
