package org.touyan.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master key: {@code TOUYAN_FIELD_KEY} (64 hex digits) in production. Without it, a key file beside the embedded
 * database, made on the first start; losing it loses every ID and phone number, so backups must hold it apart.
 */
@ApplicationScoped
public class FieldKeys {
    private final byte[] master;

    FieldKeys(
            @ConfigProperty(name = "touyan.field-key") Optional<String> configured,
            @ConfigProperty(name = "touyan.data", defaultValue = "data") Path data,
            @ConfigProperty(name = "touyan.database.embedded", defaultValue = "false") boolean embedded) {
        if (configured.isEmpty() && !embedded) {
            // A key of this node's own would make numbers that no other node, and no restore, can read.
            throw new IllegalStateException("请设置 TOUYAN_FIELD_KEY（64 位十六进制，各节点相同），见 docs/operations.md"
                    + " / with a database of your own TOUYAN_FIELD_KEY must be set, the same on every node");
        }
        master = HexFormat.of()
                .parseHex(configured.map(String::strip).orElseGet(() -> ofFile(data.resolve("field.key"))));
        if (master.length != 32) {
            throw new IllegalStateException("touyan.field-key must have 64 hex digits");
        }
    }

    /** Tells two keys apart and gives nothing of them away. */
    String fingerprint() {
        return HexFormat.of().formatHex(derive("fingerprint"), 0, 16);
    }

    /** A separate key for each purpose, from the one master key. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(key), StandardOpenOption.WRITE);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file, e);
        }
    }
}
