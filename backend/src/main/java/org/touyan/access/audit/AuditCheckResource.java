package org.touyan.access.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.access.audit.AuditCheckViews.AuditCheckView;
import org.touyan.access.audit.AuditCheckViews.NewAuditCheck;
import org.touyan.platform.scope.Permission;

@Path("/audit-checks")
@Tag(name = "审计")
public class AuditCheckResource {
    private final AuditChecks checks;

    AuditCheckResource(AuditChecks checks) {
        this.checks = checks;
    }

    @POST
    @ResponseStatus(202)
    @APIResponseSchema(value = AuditCheckView.class, responseCode = "202", responseDescription = "已开始，在后台核验")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(
            operationId = "startAuditCheck",
            summary = "核验审计记录是否被改动、删除",
            description = "在后台逐条核对哈希链；改动一个字节、删除一条记录都会指出是哪一条。只有管辖全县的审计账号可用。")
    public AuditCheckView start(@NotNull(message = "请填写内容") @Valid NewAuditCheck check) {
        return checks.start(check);
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "listAuditChecks", summary = "最近 20 次核验，最近的在前")
    public List<AuditCheckView> list() {
        return checks.latest();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "getAuditCheck", summary = "核验的进度和结果")
    public AuditCheckView get(UUID id) {
        return checks.get(id);
    }
}
