package org.touyan.demo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.setting.Settings;

/** Where the set-up stands, as this node knows it; READY is final. */
@ApplicationScoped
public class SetupState {
    @Schema(description = "EMPTY 等待建县；LOADING 正在装入演示县；READY 可以使用")
    public enum Phase {
        EMPTY,
        LOADING,
        READY
    }

    record Progress(Phase phase, int percent, String step) {}

    private final Settings settings;
    private volatile Progress progress = new Progress(Phase.EMPTY, 0, "等待建县");

    SetupState(Settings settings) {
        this.settings = settings;
    }

    Progress progress() {
        return progress;
    }

    boolean ready() {
        return progress.phase == Phase.READY;
    }

    void ready(String step) {
        progress = new Progress(Phase.READY, 100, step);
    }

    void loading(int percent, String step) {
        progress = new Progress(Phase.LOADING, percent, step);
    }

    /** What the database says, which every node sees. */
    Phase stored() {
        return settings.find(Settings.SETUP_STATE).map(Phase::valueOf).orElse(Phase.EMPTY);
    }
}
