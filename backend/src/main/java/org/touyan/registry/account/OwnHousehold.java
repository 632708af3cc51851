package org.touyan.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.account.HouseholdAccountRepository.Own;

/** What a villager sees: the household that his account is for, found by the account and by nothing he sends. */
@ApplicationScoped
public class OwnHousehold {
    private final HouseholdAccountRepository accounts;
    private final CurrentActor actor;

    OwnHousehold(HouseholdAccountRepository accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    /**
     * Looks at the caller's household with its village in view; the work must ask for nothing but the household it is given.
     * 404 when the account is for none, 409 when the household has moved away or ended.
     */
    public <T> T see(Function<UUID, T> look) {
        Own own = accounts.own(actor.get().accountId())
                .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND, "这个账号没有绑定农户，请到村里或乡镇办理"));
        if (!own.status().isCurrent()) {
            throw ProblemException.state("您家已登记为" + own.status().label + "，如有疑问请到村里查询");
        }
        return actor.including(Area.village(own.area()), () -> look.apply(own.household()));
    }
}
