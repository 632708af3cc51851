package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touyan.access.RoleRepository;
import org.touyan.appraisal.scheme.PostRows;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Who acts in a stage: whoever has its permission, and one of its roles where the scheme names some. */
@ApplicationScoped
class StageDuty {
    private final PostRows posts;
    private final RoleRepository roles;
    private final CurrentActor actor;

    StageDuty(PostRows posts, RoleRepository roles, CurrentActor actor) {
        this.posts = posts;
        this.roles = roles;
        this.actor = actor;
    }

    boolean may(Stage stage) {
        return stage.permission != null && actor.get().may(stage.permission);
    }

    /** Why one who has the permission does not act all the same. */
    Optional<String> refusal(SchemeRules rules, Stage stage) {
        return rules.stage(stage)
                .filter(StageRule::kept)
                .filter(rule -> posts.of(actor.get().accountId()).stream().noneMatch(rule.roles()::contains))
                .map(rule -> "按办法，“" + rule.name() + "”由" + names(rule.roles()) + "办理");
    }

    /** @param doing what he cannot do: 退回, 评议通过 */
    void require(SchemeRules rules, Stage stage, String doing) {
        if (!may(stage)) {
            throw ProblemException.of(Code.FORBIDDEN, "您不负责“" + RoundReader.stageName(rules, stage) + "”，不能" + doing);
        }
        refusal(rules, stage).ifPresent(why -> {
            throw ProblemException.of(Code.FORBIDDEN, why);
        });
    }

    private String names(List<String> codes) {
        return roles.byCodes(codes).stream().map(role -> role.name).collect(Collectors.joining("、"));
    }
}
