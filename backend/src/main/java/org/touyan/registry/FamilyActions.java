package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;

/** What may be done with a household or a person, and why not: screens offer these and nothing else. */
@ApplicationScoped
class FamilyActions {
    private final CurrentActor actor;

    FamilyActions(CurrentActor actor) {
        this.actor = actor;
    }

    List<ActionView> of(Household home, List<Resident> people, List<PendingApproval> pending) {
        String gone = home.status.isCurrent() ? null : "该户" + home.status.label + "，不能办理";
        String waits = first(gone, waiting(pending));
        long current = people.stream().filter(Resident::isCurrent).count();
        String alone = current > 1 ? null : "户内没有其他在册成员";
        String cancelled = home.status == HouseholdStatus.CANCELLED ? "该户已注销" : null;
        String notAway = home.status == HouseholdStatus.MOVED_OUT ? null : "该户没有迁出";
        return List.of(
                write("edit", null),
                write("addResident", home.status.isCurrent() ? null : "该户" + home.status.label + "，不能再增加成员"),
                write("label", null),
                write("birth", waits),
                write("marry-in", waits),
                write("head", first(waits, alone)),
                write("split", first(waits, alone)),
                write("merge", waits),
                write("move", waits),
                write("leave", waits),
                write("return", first(notAway, waiting(pending))),
                write("cancel", first(cancelled, waiting(pending))));
    }

    List<ActionView> of(Resident person, Household home, List<PendingApproval> pending) {
        boolean nothing = person.idNumberMasked == null && person.phoneMasked == null;
        String gone = person.isCurrent() ? null : person.status.label + "，不能办理";
        String waits = first(gone, waiting(pending));
        String notAway = person.status == ResidentStatus.MOVED_OUT ? null : "没有迁出";
        String homeGone = home.status.isCurrent() ? null : "该户" + home.status.label + "，请办理全户迁回";
        return List.of(
                write("edit", null),
                write("label", null),
                action("reveal", Permission.RESIDENT_REVEAL, nothing ? "没有登记身份证号和电话" : null),
                write("death", waits),
                write("marry-out", waits),
                write("leave", waits),
                write("return", first(notAway, first(homeGone, waiting(pending)))));
    }

    private static String waiting(List<PendingApproval> pending) {
        return pending.isEmpty() ? null : "“" + pending.get(0).kindName() + "”正在等待复核";
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private ActionView write(String name, String obstacle) {
        return action(name, Permission.HOUSEHOLD_WRITE, obstacle);
    }

    private ActionView action(String name, String permission, String obstacle) {
        if (!actor.get().may(permission)) {
            return ActionView.disabled(name, "您的账号没有进行这项操作的权限");
        }
        return obstacle == null ? ActionView.enabled(name) : ActionView.disabled(name, obstacle);
    }
}
