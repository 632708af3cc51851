package org.touyan.access.approval;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.access.approval.ApprovalViews.ApprovalView;
import org.touyan.access.approval.ApprovalViews.Decision;
import org.touyan.access.approval.ApprovalViews.RulesEdit;
import org.touyan.access.approval.ApprovalViews.RulesView;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/approvals")
@Tag(name = "双人复核")
public class ApprovalResource {
    private final ApprovalService service;
    private final ApprovalRules rules;

    ApprovalResource(ApprovalService service, ApprovalRules rules) {
        this.service = service;
        this.rules = rules;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listApprovals", summary = "复核事项：本人可以复核的，或本人提交的")
    public Page<ApprovalView> list(@BeanParam @Valid ApprovalQuery query) {
        return service.page(query);
    }

    @GET
    @Path("/rules")
    @PermissionsAllowed(Permission.SETTING_WRITE)
    @Operation(operationId = "getApprovalRules", summary = "哪些变更需要第二人复核")
    public RulesView rules() {
        return rules.view();
    }

    @PUT
    @Path("/rules")
    @PermissionsAllowed(Permission.SETTING_WRITE)
    @Operation(operationId = "updateApprovalRules", summary = "设置哪些变更需要第二人复核")
    public RulesView setRules(@NotNull(message = "请填写设置") @Valid RulesEdit body) {
        return rules.change(body);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getApproval", summary = "一件复核事项")
    public ApprovalView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @Authenticated
    @Operation(
            operationId = "actOnApproval",
            summary = "同意（approve）、退回（reject）或撤回（withdraw）",
            description = "同意和退回要由提交人以外、有复核权限和这项变更本身权限的人办理；撤回只能由提交人办理。")
    public ApprovalView act(UUID id, String action, @NotNull(message = "请填写内容") @Valid Decision body) {
        return service.act(id, ApprovalAction.of(action), body);
    }
}
