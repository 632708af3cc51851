package org.touyan;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.touyan.access.AdministratorAccounts;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;

/** {@code --reset-admin NAME} and {@code --close-admin NAME}: does that one thing and ends. */
@ApplicationScoped
@Unremovable
public class OperatorCommand implements QuarkusApplication {
    static final String RESET = "--reset-admin";
    static final String CLOSE = "--close-admin";

    /** It serves nobody: no port is taken, no demo county is loaded. */
    static final Map<String, String> PROPERTIES =
            Map.of("quarkus.http.host-enabled", "false", "touyan.setup.empty", "true");

    private final AdministratorAccounts accounts;

    OperatorCommand(AdministratorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int run(String... words) {
        String name = words[1];
        try {
            Optional<String> done = CurrentActor.asSystem(() -> words[0].equals(RESET) ? reset(name) : close(name));
            System.out.println(done.orElse("没有账号 " + name + "，或它不必在服务器上办理：这里只办三员，以及能查看审计记录或管理角色的账号，其他由系统管理员办理。\n"
                    + "No administrator has that name, nor anybody who reads the audit trail or sets roles."));
            return done.isPresent() ? 0 : 1;
        } catch (ProblemException refusal) {
            System.out.println(refusal.getMessage());
            return 1;
        }
    }

    private Optional<String> reset(String name) {
        return accounts.reset(name).map(password -> "一次性密码 / one-time password: " + password);
    }

    private Optional<String> close(String name) {
        return accounts.close(name) ? Optional.of("已停用 / closed: " + name) : Optional.empty();
    }
}
