package org.touyan.appraisal.effect;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.effect.EffectViews.ConsentView;
import org.touyan.appraisal.effect.EffectViews.CreditRow;
import org.touyan.appraisal.effect.EffectViews.EffectActing;
import org.touyan.appraisal.effect.EffectViews.EffectView;
import org.touyan.appraisal.effect.EffectViews.EntitlementView;
import org.touyan.appraisal.effect.EffectViews.HouseholdEffects;
import org.touyan.appraisal.effect.EffectViews.NewConsent;
import org.touyan.appraisal.effect.EffectViews.NewDelivery;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "奖惩兑现")
public class EffectResource {
    private final EffectService service;
    private final EffectReader reader;
    private final CreditReader credit;
    private final EntitlementExport export;

    EffectResource(EffectService service, EffectReader reader, CreditReader credit, EntitlementExport export) {
        this.service = service;
        this.reader = reader;
        this.credit = credit;
        this.export = export;
    }

    @GET
    @Path("/effects")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listEffects", summary = "现行办法的奖励和约束，各对什么人")
    public List<EffectView> catalogue(
            @QueryParam("area")
                    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地最近的、有奖惩的一个") UUID schemeId) {
        return reader.catalogue(area, schemeId);
    }

    @GET
    @Path("/entitlements")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listEntitlements", summary = "今天哪些农户享有一条奖励、受一条约束，是否已落实")
    public Page<EntitlementView> entitlements(@BeanParam @Valid EntitlementQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/entitlements/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportEntitlements", summary = "按筛选条件导出奖惩名单到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid EntitlementQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/households/{id}/effects")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getHouseholdEffects", summary = "一户现在的奖惩和信贷授权")
    public HouseholdEffects household(UUID id) {
        return reader.household(id);
    }

    @POST
    @Path("/deliveries")
    @ResponseStatus(201)
    @APIResponseSchema(value = EntitlementView.class, responseCode = "201", responseDescription = "已登记")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "confirmDelivery", summary = "确认一条奖惩已对一户落实")
    public EntitlementView deliver(@NotNull(message = "请填写内容") @Valid NewDelivery body) {
        return service.deliver(body);
    }

    @POST
    @Path("/deliveries/{id}/actions/undo")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "undoDelivery", summary = "撤销一条落实记录，写明原因")
    @APIResponse(responseCode = "204", description = "已撤销")
    public void undo(UUID id, @NotNull(message = "请填写内容") @Valid EffectActing body) {
        service.undo(id, body);
    }

    @POST
    @Path("/consents")
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentView.class, responseCode = "201", responseDescription = "已登记")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "recordConsent", summary = "登记一户书面同意银行读取其好家风指数")
    public ConsentView consent(@NotNull(message = "请填写内容") @Valid NewConsent body) {
        return service.consent(body);
    }

    @POST
    @Path("/consents/{id}/actions/withdraw")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "withdrawConsent", summary = "撤回授权，此后银行读不到这一户")
    public ConsentView withdraw(UUID id, @NotNull(message = "请填写内容") @Valid EffectActing body) {
        return service.withdraw(id, body);
    }

    @GET
    @Path("/credit-list")
    @Transactional
    @PermissionsAllowed(Permission.CREDIT_READ)
    @Operation(operationId = "readCreditList", summary = "供银行系统读取：已书面授权的农户及其指数", description = "只含授权有效的农户；每次读取都记入操作日志。")
    public Page<CreditRow> creditList(@BeanParam @Valid CreditQuery query) {
        return credit.page(query);
    }
}
