package org.touyan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.action.SecondPerson;
import org.touyan.registry.duplicate.ResidentMerging.Waiting;

/** A merge of two records that leaves nobody in a household closes it, and so needs a second person as a cancellation does. */
@ApplicationScoped
class MergeApproval implements ApprovalKind {
    private final ResidentMerging merging;
    private final ResidentRepository residents;
    private final SecondPerson second;

    MergeApproval(ResidentMerging merging, ResidentRepository residents, SecondPerson second) {
        this.merging = merging;
        this.residents = residents;
        this.second = second;
    }

    @Override
    public String code() {
        return ResidentMerging.CODE;
    }

    @Override
    public String title() {
        return "合并重复登记并销户";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    @Override
    public Preset preset() {
        return Preset.ON;
    }

    @Override
    public void execute(ApprovedChange change) {
        Waiting asked = second.read(change.payload(), Waiting.class);
        merging.approved(
                asked.kept(),
                ProblemException.present(residents.homeOf(asked.kept())),
                ProblemException.present(residents.homeOf(asked.other())),
                asked.other(),
                change.said());
    }
}
