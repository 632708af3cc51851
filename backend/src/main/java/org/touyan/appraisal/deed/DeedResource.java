package org.touyan.appraisal.deed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.deed.DeedViews.DeedView;
import org.touyan.appraisal.deed.DeedViews.NewDeed;
import org.touyan.appraisal.deed.DeedViews.TakingBack;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/deeds")
@Tag(name = "家风评价")
public class DeedResource {
    private final DeedService service;
    private final DeedExport export;

    DeedResource(DeedService service, DeedExport export) {
        this.service = service;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listDeeds", summary = "其他业务和系统报送来的事，怎样记了分，为什么没有记上；最近的在前")
    public Page<DeedView> list(@BeanParam @Valid DeedQuery query) {
        return service.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportDeeds", summary = "按筛选条件导出报送的事到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid DeedQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = DeedView.class,
            responseCode = "201",
            responseDescription = "已收下：status 为 RECORDED 时记了分，为 REFUSED 时没有记上，rule 和 reason 说明原因")
    @PermissionsAllowed(Permission.DEED_REPORT)
    @Operation(
            operationId = "reportDeed",
            summary = "供其他系统报送：一户做的一件事，按评价办法记分",
            description = "如志愿服务平台报送一户参加志愿服务 2 小时。办法里写明接收这一类别的评分项，据此记一笔分，报送方为记分人；"
                    + "评分的各项规定同样适用（本期已经提交、超过每期上限等）。不符合规定的也收下，连同原因留给村里查看。"
                    + "同一来源编号重复报送，答复相同，只记一次。")
    public DeedView report(@NotNull(message = "请填写内容") @Valid NewDeed body) {
        return service.report(body);
    }

    @POST
    @Path("/{id}/actions/take-back")
    @PermissionsAllowed(Permission.DEED_REPORT)
    @Operation(
            operationId = "takeBackDeed",
            summary = "撤回自己报送的一件事，冲销据此记的分",
            description = "本期评分已经提交的不再冲销：status 为 UNREVERSED，由村里按异议更正。")
    public DeedView takeBack(UUID id, @NotNull(message = "请填写内容") @Valid TakingBack body) {
        return service.takeBack(id, body);
    }
}
