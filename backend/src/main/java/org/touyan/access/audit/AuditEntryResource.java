package org.touyan.access.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/audit-entries")
@Tag(name = "审计")
public class AuditEntryResource {
    private final AuditReader reader;

    AuditEntryResource(AuditReader reader) {
        this.reader = reader;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Transactional
    @Operation(operationId = "listAuditEntries", summary = "查询审计记录", description = "默认最近 30 天，从新到旧。县以下的账号只能看到本区域的记录。")
    public Page<AuditEntryView> list(@Valid @BeanParam AuditQuery query) {
        return reader.page(query);
    }
}
