package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.Household;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.action.ActionInputs.Departure;
import org.touyan.registry.action.Departures.Way;

/** A death, where the county wants it checked. */
@ApplicationScoped
class DeathApproval implements ApprovalKind {
    static final String CODE = "RESIDENT_DEATH";

    private final Departures departures;
    private final ResidentRepository residents;
    private final SecondPerson second;

    DeathApproval(Departures departures, ResidentRepository residents, SecondPerson second) {
        this.departures = departures;
        this.residents = residents;
        this.second = second;
    }

    static String summary(Resident person, Household home, Departure body) {
        return person.name + "（" + home.headName + "户，身份证号 "
                + (person.idNumberMasked == null ? "未登记" : person.idNumberMasked) + "）于 " + body.eventDate() + " 死亡";
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "死亡登记";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    @Override
    public Preset preset() {
        return Preset.OFF;
    }

    @Override
    public void execute(ApprovedChange change) {
        Departure body = second.read(change.payload(), Departure.class);
        departures.approved(
                change.subject(),
                ProblemException.present(residents.homeOf(change.subject())),
                Way.DEATH,
                body,
                change.said());
    }
}
