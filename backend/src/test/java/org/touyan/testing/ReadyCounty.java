package org.touyan.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.platform.setting.Settings;

/** Tests begin in a county that is set up, else every endpoint would answer 503; the set-up's own tests say otherwise. */
@ApplicationScoped
class ReadyCounty {
    private final Settings settings;
    private final boolean ready;

    ReadyCounty(Settings settings, @ConfigProperty(name = "touyan.test.ready", defaultValue = "true") boolean ready) {
        this.settings = settings;
        this.ready = ready;
    }

    void prepare(@Observes @Priority(1) StartupEvent event) {
        if (ready) {
            settings.put(Settings.SETUP_STATE, "READY");
            // A real county asks its administrators for a second factor; the tests that are about it say so themselves.
            settings.put("security.second-factor-roles", "");
        }
    }
}
