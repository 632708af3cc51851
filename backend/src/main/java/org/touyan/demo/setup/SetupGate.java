package org.touyan.demo.setup;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touyan.demo.setup.SetupState.Phase;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Before the county is there, only the set-up itself answers. Reads memory alone: it runs for every request. */
@Singleton
class SetupGate {
    private static final String OPEN = "/setup";
    private final SetupState state;

    SetupGate(SetupState state) {
        this.state = state;
    }

    @ServerRequestFilter(preMatching = true)
    void refuseUntilReady(ContainerRequestContext request) {
        if (state.ready()) {
            return;
        }
        String path = request.getUriInfo().getPath();
        String slashed = path.startsWith("/") ? path : "/" + path;
        if (slashed.equals(OPEN) || slashed.startsWith(OPEN + "/")) {
            return;
        }
        boolean loading = state.progress().phase() == Phase.LOADING;
        throw ProblemException.retryLater(
                Code.SETUP_NEEDED, loading ? "正在装入演示县，请稍候" : "系统尚未建县，请先完成建县向导", loading ? 2 : 10);
    }
}
