package org.touyan.appraisal.family;

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
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreRow;
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreView;
import org.touyan.appraisal.family.FamilyScoreViews.WhyView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/family-scores")
@Tag(name = "好家风指数")
public class FamilyScoreResource {
    private final FamilyScores scores;
    private final WhyReader why;
    private final FamilyScoreExport export;

    FamilyScoreResource(FamilyScores scores, WhyReader why, FamilyScoreExport export) {
        this.scores = scores;
        this.why = why;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(
            operationId = "listFamilyScores",
            summary = "农户某一期的好家风指数",
            description = "sort 可用 number，在一个乡镇以内还可用 index、entries、headName；未公布的指数还会变动。")
    public Page<FamilyScoreRow> list(@BeanParam @Valid FamilyScoreQuery query) {
        return scores.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportFamilyScores", summary = "按筛选条件导出好家风指数到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid FamilyScoreQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getFamilyScore", summary = "一户历期的好家风指数")
    public FamilyScoreView household(
            UUID id, @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return scores.household(id, schemeId);
    }

    @GET
    @Path("/{id}/{period}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "explainFamilyScore", summary = "为什么是这个分：每个数字到每一笔记分")
    public WhyView why(
            UUID id,
            @Parameter(description = "期次：2026-11、2026-Q4 或 2026", example = "2026-11")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return why.why(id, new Period(period), schemeId);
    }
}
