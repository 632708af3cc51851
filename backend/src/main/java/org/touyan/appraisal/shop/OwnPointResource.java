package org.touyan.appraisal.shop;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.appraisal.shop.PointViews.PointAccountDetail;
import org.touyan.appraisal.shop.PointViews.PointTransferView;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.registry.account.OwnHousehold;

@Path("/own-household/points")
@Tag(name = "本户")
public class OwnPointResource {
    private final OwnHousehold own;
    private final PointReader reader;

    OwnPointResource(OwnHousehold own, PointReader reader) {
        this.own = own;
        this.reader = reader;
    }

    @Schema(description = "本户的积分，快到期的在前")
    public record OwnPoints(
            @Schema(description = "本村现在开办积分超市") boolean hasShop,
            @Schema(examples = "86") long balance,

            @Schema(description = "其中已备货留下的", examples = "30")
            long held,

            @Schema(examples = "56") long available,
            List<PointLot> lots) {
        private static OwnPoints of(PointAccountDetail one) {
            return new OwnPoints(
                    one.hasShop(),
                    one.account().balance(),
                    one.account().held(),
                    one.account().available(),
                    one.lots());
        }
    }

    @Schema(description = "本户积分的一笔流水")
    public record OwnPointTransfer(
            UUID id,
            PointsTransfer.Kind kind,
            @Schema(examples = "-30") long points,

            @Schema(description = "这一笔之后的余额", examples = "56")
            long balance,

            @Schema(nullable = true) LocalDate expiresOn,
            @Schema(nullable = true) String periodName,
            @Schema(nullable = true) String redemptionNumber,
            @Schema(nullable = true) String reason,
            Instant madeAt) {
        private static OwnPointTransfer of(PointTransferView one) {
            return new OwnPointTransfer(
                    one.id(),
                    one.kind(),
                    one.points(),
                    one.balance(),
                    one.expiresOn(),
                    one.periodName(),
                    one.redemptionNumber(),
                    one.reason(),
                    one.madeAt());
        }
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "getOwnPoints", summary = "本户的积分：余额、可用、各批到期日")
    public OwnPoints points() {
        return own.see(id -> OwnPoints.of(reader.detail(id)));
    }

    @GET
    @Path("/transfers")
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "listOwnPointTransfers", summary = "本户的积分流水，最近的在前")
    public Page<OwnPointTransfer> transfers(@BeanParam @Valid PageQuery query) {
        return own.see(id -> reader.transfers(id, query).map(OwnPointTransfer::of));
    }
}
