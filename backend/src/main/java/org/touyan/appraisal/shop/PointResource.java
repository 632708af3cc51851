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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.shop.PointViews.CorrectingPoints;
import org.touyan.appraisal.shop.PointViews.NewPointCheck;
import org.touyan.appraisal.shop.PointViews.PointAccountDetail;
import org.touyan.appraisal.shop.PointViews.PointAccountView;
import org.touyan.appraisal.shop.PointViews.PointCheckView;
import org.touyan.appraisal.shop.PointViews.PointLedgerRow;
import org.touyan.appraisal.shop.PointViews.PointTransferView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

@Path("/appraisal")
@Tag(name = "积分超市")
public class PointResource {
    private final PointReader reader;
    private final PointCorrection correction;
    private final LedgerCheck check;
    private final PointLedger ledger;
    private final PointAccountExport export;
    private final PointLedgerExport ledgerExport;

    PointResource(
            PointReader reader,
            PointCorrection correction,
            LedgerCheck check,
            PointLedger ledger,
            PointAccountExport export,
            PointLedgerExport ledgerExport) {
        this.ledger = ledger;
        this.ledgerExport = ledgerExport;
        this.reader = reader;
        this.correction = correction;
        this.check = check;
        this.export = export;
    }

    @GET
    @Path("/point-accounts")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listPointAccounts", summary = "农户的积分账户", description = "sort 可用 place、balance。")
    public Page<PointAccountView> list(@BeanParam @Valid PointAccountQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/point-accounts/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "exportPointAccounts", summary = "按筛选条件导出积分账户到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid PointAccountQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/point-transfers")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listPointLedger", summary = "一地的积分流水：谁付出、谁得到，最近的在前")
    public Page<PointLedgerRow> ledger(@BeanParam @Valid PointLedgerQuery query) {
        return ledger.page(query);
    }

    @POST
    @Path("/point-transfers/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "exportPointLedger", summary = "按筛选条件导出积分流水到 Excel，在后台生成")
    public ExportJob exportLedger(
            @BeanParam @Valid PointLedgerQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return ledgerExport.queue(query, body);
    }

    @GET
    @Path("/point-accounts/{id}")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "getPointAccount", summary = "一户的积分：余额、可用、各批到期日")
    public PointAccountDetail get(UUID id) {
        return reader.detail(id);
    }

    @GET
    @Path("/point-accounts/{id}/transfers")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "listPointTransfers", summary = "一户的积分流水，每笔之后的余额，最近的在前")
    public Page<PointTransferView> transfers(UUID id, @BeanParam @Valid PageQuery query) {
        return reader.transfers(id, query);
    }

    @POST
    @Path("/point-accounts/{id}/transfers/{transfer}/actions/correct")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(
            operationId = "correctPoints",
            summary = "结果更正后，按差额补记或扣回这一笔所得积分",
            description = "不会自动更正；拒绝时 rule 为：own-household、points-short（已兑换的不追回）。")
    public PointAccountDetail correct(
            UUID id, UUID transfer, @NotNull(message = "请填写内容") @Valid CorrectingPoints body) {
        return correction.correct(id, transfer, body);
    }

    @POST
    @Path("/point-accounts/{id}/rounds/{round}/actions/earn")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(
            operationId = "earnPoints",
            summary = "结果更正后，补记公布时没有得的积分",
            description = "公布时没有积分（未过起算指数或被否决）、更正后该得的，列在账户的 unpaid 里；不会自动补记。")
    public PointAccountDetail earn(UUID id, UUID round, @NotNull(message = "请填写内容") @Valid CorrectingPoints body) {
        return correction.earn(id, round, body);
    }

    @GET
    @Path("/point-checks")
    @Transactional
    @PermissionsAllowed(Permission.SHOP_READ)
    @Operation(operationId = "getPointCheck", summary = "积分账目的合计和最近一次核对的结果")
    public PointCheckView check(
            @QueryParam("area")
                    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area) {
        return check.view(area);
    }

    @POST
    @Path("/point-checks")
    @PermissionsAllowed(Permission.SHOP_WRITE)
    @Operation(operationId = "runPointCheck", summary = "现在就核对一地的账目：余额是否等于流水之和，库存是否等于变动之和")
    public PointCheckView run(@NotNull(message = "请填写内容") @Valid NewPointCheck body) {
        return check.run(body);
    }
}
