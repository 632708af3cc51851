package org.touyan.appraisal.honour;

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
import org.touyan.appraisal.honour.HonourViews.Deciding;
import org.touyan.appraisal.honour.HonourViews.HonourActing;
import org.touyan.appraisal.honour.HonourViews.HonourCertificate;
import org.touyan.appraisal.honour.HonourViews.HonourOutcome;
import org.touyan.appraisal.honour.HonourViews.HonourSuggestions;
import org.touyan.appraisal.honour.HonourViews.HonourSummary;
import org.touyan.appraisal.honour.HonourViews.HonourView;
import org.touyan.appraisal.honour.HonourViews.NewHonour;
import org.touyan.appraisal.honour.HonourViews.Nominating;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "好家风荣誉")
public class HonourResource {
    private final HonourService service;
    private final BulkHonours bulk;
    private final HonourReader reader;
    private final HonourRepository honours;
    private final HonourSummaries summaries;
    private final HonourExport export;

    HonourResource(
            HonourService service,
            BulkHonours bulk,
            HonourReader reader,
            HonourRepository honours,
            HonourSummaries summaries,
            HonourExport export) {
        this.service = service;
        this.bulk = bulk;
        this.reader = reader;
        this.honours = honours;
        this.summaries = summaries;
        this.export = export;
    }

    @GET
    @Path("/honours")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listHonours", summary = "荣誉名单", description = "sort 可用 place、index、year。")
    public Page<HonourView> list(@BeanParam @Valid HonourQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/honours/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportHonours", summary = "按筛选条件导出荣誉名单到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid HonourQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @Path("/honours")
    @ResponseStatus(201)
    @APIResponseSchema(value = HonourView.class, responseCode = "201", responseDescription = "已提名")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "nominateHousehold", summary = "提名一户；先有下一级荣誉，才能提名上一级")
    public HonourView nominate(@NotNull(message = "请填写内容") @Valid NewHonour body) {
        return service.nominate(body);
    }

    @GET
    @Path("/honours/{id}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getHonour", summary = "一项荣誉的经过")
    public HonourView get(UUID id) {
        return reader.view(honours.require(id).id);
    }

    @POST
    @Path("/honours/{id}/actions/{action}")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "actOnHonour", summary = "公示、审定授予、不予通过、撤回提名、撤销荣誉")
    public HonourView act(
            UUID id,
            @Parameter(description = "publish、award、refuse、withdraw 或 revoke", example = "award")
                    @Pattern(regexp = HonourAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写内容") @Valid HonourActing body) {
        return service.act(id, HonourAction.of(action), body);
    }

    @GET
    @Path("/honour-suggestions")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "suggestHonours", summary = "按已公布的成绩、名额和办法推荐的名单，附理由")
    public HonourSuggestions suggestions(
            @QueryParam("area")
                    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area,
            @QueryParam("level") @Parameter(description = "级别", example = "VILLAGE") @NotNull(message = "请选择级别")
                    Honour.Level level,
            @QueryParam("year")
                    @Parameter(description = "年度", example = "2026")
                    @NotNull(message = "请选择年度")
                    @Pattern(regexp = "\\d{4}", message = "年度无效")
                    String year,
            @QueryParam("period")
                    @Parameter(description = "以哪一期成绩为依据，默认为当年已公布的最近一期", example = "2026-Q3")
                    @Pattern(regexp = "\\d{4}|\\d{4}-Q[1-4]", message = "依据应为年度或季度")
                    String period,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return bulk.suggestions(area, level, year, period, schemeId);
    }

    @POST
    @Path("/honour-nominations")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "nominateByRanking", summary = "按推荐名单批量提名，到名额为止")
    public HonourOutcome nominateAll(@NotNull(message = "请填写内容") @Valid Nominating body) {
        return bulk.nominate(body);
    }

    @POST
    @Path("/honour-decisions")
    @PermissionsAllowed({Permission.APPRAISAL_VILLAGE, Permission.APPRAISAL_TOWN, Permission.APPRAISAL_COUNTY})
    @Operation(operationId = "decideHonours", summary = "批量公示、审定授予、不予通过；没有办成的说明原因")
    public HonourOutcome decide(@NotNull(message = "请填写内容") @Valid Deciding body) {
        return bulk.decide(body);
    }

    @GET
    @Path("/honour-summary")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "summariseHonours", summary = "一年的荣誉：各级规则和名额、各地数量")
    public HonourSummary summary(
            @QueryParam("area")
                    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area,
            @QueryParam("year")
                    @Parameter(description = "年度，默认为最近有荣誉的一年", example = "2026")
                    @Pattern(regexp = "\\d{4}", message = "年度无效")
                    String year,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return summaries.of(area, year, schemeId);
    }

    @GET
    @Path("/honour-certificates")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listCertificates", summary = "供打印的证书，只含现在有效的")
    public Page<HonourCertificate> certificates(@BeanParam @Valid HonourQuery query) {
        return reader.certificates(query);
    }
}
