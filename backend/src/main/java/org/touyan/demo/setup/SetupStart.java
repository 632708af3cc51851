package org.touyan.demo.setup;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.touyan.demo.DemoAccounts;
import org.touyan.demo.DemoApprovals;
import org.touyan.demo.DemoLoader;
import org.touyan.demo.DemoObjections;
import org.touyan.demo.DemoSamples;
import org.touyan.demo.county.CountyPlan;
import org.touyan.demo.setup.SetupState.Phase;
import org.touyan.platform.setting.Settings;

/**
 * Decides at the start what the county is: there already, to be loaded as a demo, or to be set up by hand. Loading and
 * waiting for another node happen beside the HTTP server, which answers all the while.
 */
@ApplicationScoped
class SetupStart {
    private static final Logger LOG = Logger.getLogger(SetupStart.class);
    private static final int PAUSE = 1000;

    private final SetupState state;
    private final SetupCode code;
    private final SetupLock lock;
    private final DemoLoader loader;
    private final DemoAccounts accounts;
    private final DemoSamples samples;
    private final DemoApprovals approvals;
    private final DemoObjections objections;
    private final Settings settings;
    private final boolean empty;
    private final int households;
    private volatile boolean stopping;

    SetupStart(
            SetupState state,
            SetupCode code,
            SetupLock lock,
            DemoLoader loader,
            DemoAccounts accounts,
            DemoSamples samples,
            DemoApprovals approvals,
            DemoObjections objections,
            Settings settings,
            @ConfigProperty(name = "touyan.setup.empty", defaultValue = "false") boolean empty,
            @ConfigProperty(name = "touyan.demo.households") Optional<Integer> households) {
        this.state = state;
        this.code = code;
        this.lock = lock;
        this.loader = loader;
        this.accounts = accounts;
        this.samples = samples;
        this.approvals = approvals;
        this.objections = objections;
        this.settings = settings;
        this.empty = empty;
        int asked = households.filter(n -> n > 0).orElse(CountyPlan.WHOLE_COUNTY);
        this.households = Math.max(CountyPlan.SMALLEST, Math.min(CountyPlan.LARGEST, asked));
        if (this.households != asked) {
            LOG.warnf("The demo county has %d to %d households", CountyPlan.SMALLEST, CountyPlan.LARGEST);
        }
    }

    void start(@Observes StartupEvent event) {
        if (becameReady()) {
            return;
        }
        if (empty) {
            code.announce();
        } else {
            state.loading(0, "正在启动");
        }
        Thread thread = new Thread(this::untilReady, "touyan-setup");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void untilReady() {
        while (!stopping && !state.ready()) {
            try {
                inRequest(() -> becameReady() || lock.holding(this::step));
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    LOG.error("Set-up failed, trying again", e);
                }
                pause(5 * PAUSE);
            }
            pause(PAUSE);
        }
    }

    private boolean becameReady() {
        if (state.stored() == Phase.READY) {
            state.ready("就绪");
        }
        return state.ready();
    }

    /** Under the lock, so one node only: another may have finished while this one waited. */
    private boolean step() throws SQLException {
        if (becameReady()) {
            return true;
        }
        if (empty) {
            if (state.stored() == Phase.LOADING) {
                loader.wipe();
                settings.put(Settings.SETUP_STATE, Phase.EMPTY.name());
            }
            return false;
        }
        settings.put(Settings.SETUP_STATE, Phase.LOADING.name());
        settings.put(Settings.DEMO, "true");
        loader.load(households, state::loading);
        state.loading(99, "开通演示账号");
        finish();
        objections.raise();
        state.ready("就绪");
        return true;
    }

    /** Accounts and the last word in one transaction: a kill before it begins the load anew. */
    private void finish() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            accounts.open();
            samples.make();
            approvals.handIn();
            settings.put(Settings.COUNTY_NAME, "浦江县");
            settings.put(Settings.ROOT_AREA, DemoLoader.ROOT_AREA);
            settings.put(Settings.SETUP_STATE, Phase.READY.name());
        });
    }

    private interface Work {
        boolean run() throws SQLException;
    }

    private static void inRequest(Work work) throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
