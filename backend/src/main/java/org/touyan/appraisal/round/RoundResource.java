package org.touyan.appraisal.round;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.round.RoundViews.ApprovalOutcome;
import org.touyan.appraisal.round.RoundViews.Approvals;
import org.touyan.appraisal.round.RoundViews.AreaProgress;
import org.touyan.appraisal.round.RoundViews.RecomputedRow;
import org.touyan.appraisal.round.RoundViews.RoundActing;
import org.touyan.appraisal.round.RoundViews.RoundResultView;
import org.touyan.appraisal.round.RoundViews.RoundRow;
import org.touyan.appraisal.round.RoundViews.RoundView;
import org.touyan.appraisal.round.RoundViews.SubjectActing;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "家风评价")
public class RoundResource {
    private final RoundService service;
    private final SubjectReturns returns;
    private final BulkApproval approval;
    private final Recomputation recomputation;
    private final RoundReader reader;
    private final RoundExport export;

    RoundResource(
            RoundService service,
            SubjectReturns returns,
            BulkApproval approval,
            Recomputation recomputation,
            RoundReader reader,
            RoundExport export) {
        this.service = service;
        this.returns = returns;
        this.approval = approval;
        this.recomputation = recomputation;
        this.reader = reader;
        this.export = export;
    }

    @GET
    @Path("/rounds")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listRounds", summary = "各村的评分轮次，按村排列")
    public Page<RoundRow> list(@BeanParam @Valid RoundQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/rounds/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportRounds", summary = "按筛选条件导出评分轮次到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid RoundQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/round-progress")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getRoundProgress", summary = "下级区域的评分进度：各环节有多少村，多少逾期")
    public List<AreaProgress> progress(@BeanParam @Valid RoundQuery query) {
        return reader.progress(query);
    }

    @GET
    @Path("/periods")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listPeriods", summary = "已开展评分的期次，最近的在前")
    public List<String> periods(@BeanParam @Valid RoundQuery query) {
        return reader.periods(query);
    }

    @GET
    @Path("/rounds/{id}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getRound", summary = "评分轮次：进度、数字、经过、可办理的事项")
    public RoundView get(UUID id) {
        return reader.view(id);
    }

    @GET
    @Path("/rounds/{id}/results")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listRoundResults", summary = "轮次中每一户的指数和各维度得分")
    public List<RoundResultView> results(UUID id) {
        return reader.results(id);
    }

    @POST
    @Path("/rounds/{id}/actions/{action}")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(
            operationId = "actOnRound",
            summary = "办理轮次：提交、评议、审定、结束公示、批复、退回",
            description = "每个环节由负责它的岗位办理。自己记过分的户不能由自己审核：其余的先通过，这些户须由另一人再办一次。")
    public RoundView act(
            UUID id,
            @Parameter(description = "submit、review、decide、close-publicity、approve 或 return", example = "submit")
                    @Pattern(regexp = RoundAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写内容") @Valid RoundActing body) {
        return service.act(id, RoundAction.of(action), body);
    }

    @POST
    @Path("/rounds/{id}/results/{subjectId}/actions/return")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "returnRoundResult", summary = "退回一户重评，其余不受影响")
    public RoundView returnSubject(UUID id, UUID subjectId, @NotNull(message = "请填写内容") @Valid SubjectActing body) {
        return returns.giveBack(id, subjectId, body);
    }

    @POST
    @Path("/rounds/{id}/results/{subjectId}/actions/settle")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(
            operationId = "settleRoundResult",
            summary = "交回重评过的一户",
            description = "评议以后的环节退回的，最后一户交回后本轮从评议起重新逐级审核，并重新公示。")
    public RoundView settleSubject(UUID id, UUID subjectId, @NotNull(message = "请填写内容") @Valid SubjectActing body) {
        return returns.settle(id, subjectId, body);
    }

    @GET
    @Path("/recomputations")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(
            operationId = "listRecomputations",
            summary = "已公布的季度、年度结果中与按各期重算不一致的户",
            description = "period 为季度或年度；不填或为月份时没有结果。一页可能不满，以 next 为准继续往下取；不计总数。")
    public Page<RecomputedRow> recomputations(@BeanParam @Valid RoundQuery query) {
        return recomputation.list(query);
    }

    @POST
    @Path("/rounds/{id}/results/{subjectId}/actions/republish")
    @PermissionsAllowed(Permission.APPRAISAL_TOWN)
    @Operation(
            operationId = "republishRoundResult",
            summary = "按重算的结果重新公布一户的季度、年度指数",
            description = "须写明原因，记入办理经过和审计；已发的荣誉、张榜和积分不随之改变。")
    public RecomputedRow republish(UUID id, UUID subjectId, @NotNull(message = "请填写内容") @Valid SubjectActing body) {
        return recomputation.republish(id, subjectId, body);
    }

    @POST
    @Path("/round-approvals")
    @PermissionsAllowed(Permission.APPRAISAL_TOWN)
    @Operation(operationId = "approveRounds", summary = "批量批复：逐村办理，不能批复的说明原因")
    public List<ApprovalOutcome> approve(@NotNull(message = "请填写内容") @Valid Approvals body) {
        return approval.approve(body);
    }
}
