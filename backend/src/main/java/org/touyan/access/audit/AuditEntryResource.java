package org.touyan.access.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.Page;

@Path("/audit-entries")
@Tag(name = "审计")
public class AuditEntryResource {
    private final AuditReader reader;

    private final AuditExport exports;

    AuditEntryResource(AuditReader reader, AuditExport exports) {
        this.reader = reader;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Transactional
    @Operation(operationId = "listAuditEntries", summary = "查询审计记录", description = "默认最近 30 天，从新到旧。县以下的账号只能看到本区域的记录。")
    public Page<AuditEntryView> list(@Valid @BeanParam AuditQuery query) {
        return reader.page(query);
    }

    @GET
    @Path("/accounts")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "listAuditAccounts", summary = "按姓名或账号找操作人，最多 20 个")
    public List<AuditAccount> accounts(
            @QueryParam("id") @Parameter(description = "只要这一个账号") UUID id,
            @QueryParam("q")
                    @Size(max = 40, message = "最多 40 个字")
                    @CleanText
                    @Parameter(description = "姓名或账号中的几个字", example = "张")
                    String q) {
        return reader.accounts(id, q);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "exportAuditEntries", summary = "按查询条件导出审计记录到 Excel，在后台生成")
    public ExportJob export(@Valid @BeanParam AuditQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return exports.queue(query, body);
    }
}
