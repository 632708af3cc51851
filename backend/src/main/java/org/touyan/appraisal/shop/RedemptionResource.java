package org.touyan.appraisal.shop;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.shop.RedemptionViews.NewRedemption;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionActing;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/redemptions")
@Tag(name = "积分超市")
public class RedemptionResource {
    private final Preparation preparation;
    private final RedemptionService service;
    private final RedemptionReader reader;
    private final RedemptionExport export;

    RedemptionResource(
            Preparation preparation, RedemptionService service, RedemptionReader reader, RedemptionExport export) {
        this.preparation = preparation;
        this.service = service;
        this.reader = reader;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listRedemptions", summary = "积分兑换，最近的在前")
    public Page<RedemptionView> list(@BeanParam @Valid RedemptionQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "exportRedemptions", summary = "按筛选条件导出积分兑换到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid RedemptionQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RedemptionView.class, responseCode = "201", responseDescription = "已备货，等另一人交付")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(
            operationId = "prepareRedemption",
            summary = "备货：留下商品和积分，等另一人核对后交付",
            description = "拒绝时 rule 为：no-shop、not-current、own-household、no-such-goods、other-village、off-sale、"
                    + "points-short、stock-short。")
    public RedemptionView prepare(@NotNull(message = "请填写内容") @Valid NewRedemption body) {
        return preparation.prepare(body);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "getRedemption", summary = "一次兑换的经过")
    public RedemptionView get(UUID id) {
        return reader.detail(id);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(operationId = "actOnRedemption", summary = "由另一人交付、取消备货；交付后一人申请冲回，由另一人冲回或不冲回")
    public RedemptionView act(
            UUID id,
            @Parameter(description = "hand-over、cancel、reverse、confirm-reverse 或 keep", example = "hand-over")
                    @Pattern(regexp = RedemptionAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写内容") @Valid RedemptionActing body) {
        return service.act(id, RedemptionAction.of(action), body);
    }
}
