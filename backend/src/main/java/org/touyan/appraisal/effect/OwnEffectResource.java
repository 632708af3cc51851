package org.touyan.appraisal.effect;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.effect.EffectViews.ConsentView;
import org.touyan.appraisal.effect.EffectViews.EntitlementView;
import org.touyan.appraisal.effect.EffectViews.HouseholdEffects;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.account.OwnHousehold;

@Path("/own-household/effects")
@Tag(name = "本户")
public class OwnEffectResource {
    private final OwnHousehold own;
    private final EffectReader reader;
    private final EffectService service;

    OwnEffectResource(OwnHousehold own, EffectReader reader, EffectService service) {
        this.own = own;
        this.reader = reader;
        this.service = service;
    }

    @Schema(description = "本户现在的一条奖励或约束")
    public record OwnEntitlement(
            @Schema(examples = "REWARD") String kind,
            String text,
            LocalDate since,
            @Schema(nullable = true) LocalDate until,
            @Schema(nullable = true, description = "已落实的日期") LocalDate deliveredOn) {
        private static OwnEntitlement of(EntitlementView one) {
            return new OwnEntitlement(one.kind(), one.text(), one.since(), one.until(), one.deliveredOn());
        }
    }

    @Schema(description = "本户同意一家银行读取好家风指数")
    public record OwnConsent(
            UUID id,
            @Schema(examples = "浦江农商银行") String recipient,
            LocalDate givenOn,
            @Schema(nullable = true) LocalDate withdrawnOn,
            int version) {
        private static OwnConsent of(ConsentView one) {
            return new OwnConsent(one.id(), one.recipient(), one.givenOn(), one.withdrawnOn(), one.version());
        }
    }

    @Schema(description = "本户的奖惩和信贷授权")
    public record OwnEffects(List<OwnEntitlement> effects, List<OwnConsent> consents) {
        private static OwnEffects of(HouseholdEffects all) {
            return new OwnEffects(
                    all.effects().stream().map(OwnEntitlement::of).toList(),
                    all.consents().stream().map(OwnConsent::of).toList());
        }
    }

    @Schema(description = "撤回授权")
    public record WithdrawingConsent(
            @NotNull(message = "缺少版本号") Integer version) {}

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "getOwnEffects", summary = "本户现在的奖惩和信贷授权")
    public OwnEffects effects() {
        return own.see(id -> OwnEffects.of(reader.household(id)));
    }

    @POST
    @Path("/consents/{id}/actions/withdraw")
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "withdrawOwnConsent", summary = "撤回本户的授权，此后银行读不到本户")
    public OwnConsent withdraw(UUID id, @NotNull(message = "请填写内容") @Valid WithdrawingConsent body) {
        return own.see(household -> OwnConsent.of(service.withdraw(id, household, body.version())));
    }
}
