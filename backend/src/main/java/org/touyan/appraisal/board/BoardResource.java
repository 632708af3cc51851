package org.touyan.appraisal.board;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.board.BoardViews.BoardDrafting;
import org.touyan.appraisal.board.BoardViews.BoardView;
import org.touyan.appraisal.board.BoardViews.NewPosting;
import org.touyan.appraisal.board.BoardViews.PostingActing;
import org.touyan.appraisal.board.BoardViews.PostingEdit;
import org.touyan.appraisal.board.BoardViews.PostingView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Permission;

@Path("/appraisal")
@Tag(name = "家风评价")
public class BoardResource {
    private static final String VILLAGE = "\\d{12}";
    private final BoardService service;
    private final HandPosting byHand;
    private final BoardReader reader;

    BoardResource(BoardService service, HandPosting byHand, BoardReader reader) {
        this.service = service;
        this.byHand = byHand;
        this.reader = reader;
    }

    @GET
    @Path("/boards")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getBoard", summary = "一个村一期的红黄榜，只含今天在榜的；黄榜不出现全名")
    public BoardView board(
            @QueryParam("area")
                    @Parameter(description = "村", example = "330726104217")
                    @NotNull(message = "请选择村")
                    @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字")
                    String area,
            @QueryParam("period")
                    @Parameter(description = "期次，默认为在榜的最近一期", example = "2026-Q3")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period) {
        return reader.board(area, period == null ? null : new Period(period));
    }

    @GET
    @Path("/postings")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "listPostings", summary = "红黄榜台账：拟榜、签发、到期、撤下的全部记录")
    public List<PostingView> ledger(
            @QueryParam("area")
                    @Parameter(description = "村", example = "330726104217")
                    @NotNull(message = "请选择村")
                    @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字")
                    String area,
            @QueryParam("period")
                    @Parameter(description = "期次", example = "2026-Q3")
                    @NotNull(message = "请选择期次")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period) {
        return reader.ledger(area, period);
    }

    @POST
    @Path("/board-drafts")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "draftBoard", summary = "按办法拟出红黄榜名单，待另一人签发；重复拟榜不会重复")
    public List<PostingView> draft(@NotNull(message = "请填写内容") @Valid BoardDrafting body) {
        return service.draft(body);
    }

    @POST
    @Path("/postings")
    @ResponseStatus(201)
    @APIResponseSchema(value = PostingView.class, responseCode = "201", responseDescription = "已拟榜，待另一人签发")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(
            operationId = "createPosting",
            summary = "单独拟一户上榜，待另一人签发",
            description = "须写明上榜依据，并指明依据的一笔记分；有异议未办结、等次与榜不符、已经拟过的，说明原因。")
    public PostingView add(@NotNull(message = "请填写内容") @Valid NewPosting body) {
        return byHand.add(body);
    }

    @PUT
    @Path("/postings/{id}")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "updatePosting", summary = "修改待签发的一条：事由、上榜依据")
    public PostingView edit(UUID id, @NotNull(message = "请填写内容") @Valid PostingEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/postings/{id}/actions/{action}")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "actOnPosting", summary = "签发上榜、放弃、撤下")
    public PostingView act(
            UUID id,
            @Parameter(description = "sign、drop 或 take-down", example = "sign")
                    @Pattern(regexp = PostingAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写内容") @Valid PostingActing body) {
        return service.act(id, PostingAction.of(action), body);
    }
}
