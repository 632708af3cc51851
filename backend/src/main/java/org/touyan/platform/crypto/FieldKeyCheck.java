package org.touyan.platform.crypto;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touyan.platform.setting.Settings;

/** A node with another key than the database was begun with must not write a single number. */
@ApplicationScoped
class FieldKeyCheck {
    private static final int BEFORE_ALL_WORK = 1;

    private final Settings settings;
    private final FieldKeys keys;

    FieldKeyCheck(Settings settings, FieldKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    void start(@Observes @Priority(BEFORE_ALL_WORK) StartupEvent event) {
        require(keys.fingerprint());
    }

    void require(String fingerprint) {
        if (!settings.keep(Settings.FIELD_KEY, fingerprint).equals(fingerprint)) {
            throw new IllegalStateException("TOUYAN_FIELD_KEY 与建库时的密钥不同，拒绝启动，见 docs/operations.md"
                    + " / TOUYAN_FIELD_KEY is not the key that this database was begun with");
        }
    }
}
