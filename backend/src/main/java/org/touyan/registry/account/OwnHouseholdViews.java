package org.touyan.registry.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.registry.CodeTables;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.ResidentViews.ResidentRow;

/** What a villager sees of his own household in the registry: neither labels nor remarks, which are the village's work. */
public final class OwnHouseholdViews {
    private OwnHouseholdViews() {}

    @Schema(description = "本户的一名家庭成员")
    public record FamilyMember(
            @Schema(examples = "郑祖荣") String name,
            @Schema(examples = "户主") String relationName,
            boolean isHead) {
        private static FamilyMember of(ResidentRow one) {
            return new FamilyMember(
                    one.name(), CodeTables.name(CodeTables.NATIONAL.relation(), one.relation()), one.isHead());
        }
    }

    /** @param contactMemberName null while nobody looks after its contact grid */
    @Schema(description = "本户")
    public record OwnHouseholdView(
            UUID householdId,
            @Schema(examples = "330726104217030012") String number,
            @Schema(examples = "郑祖荣") String headName,
            String townName,
            String villageName,
            String address,
            @Schema(nullable = true) String contactGridName,
            @Schema(nullable = true, description = "联系党员") String contactMemberName,
            List<FamilyMember> members) {
        static OwnHouseholdView of(HouseholdView h) {
            return new OwnHouseholdView(
                    h.id(),
                    h.number(),
                    h.headName(),
                    h.townName(),
                    h.villageName(),
                    h.address(),
                    h.contactGridName(),
                    h.contactMember() == null ? null : h.contactMember().name(),
                    h.residents().stream()
                            .filter(one -> one.status().isCurrent())
                            .map(FamilyMember::of)
                            .toList());
        }
    }
}
