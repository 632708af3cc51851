package org.touyan.registry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.ExportViews.ExportJob;
import org.touyan.registry.ExportViews.NewExport;

@Path("/exports")
@Tag(name = "导出")
public class ExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final HouseholdExports exports;
    private final Jobs jobs;
    private final Event<AuditEvent> audit;

    ExportResource(HouseholdExports exports, Jobs jobs, Event<AuditEvent> audit) {
        this.exports = exports;
        this.jobs = jobs;
        this.audit = audit;
    }

    @POST
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "createExport", summary = "导出列表到 Excel，在后台生成")
    public ExportJob create(@NotNull(message = "请填写内容") @Valid NewExport body) {
        return ExportJob.of(exports.queue(body));
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "listExports", summary = "我的导出任务，最近的在前，最多 100 个")
    public List<ExportJob> list() {
        return jobs.own().stream().map(ExportJob::of).toList();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "getExport", summary = "导出任务的进度")
    public ExportJob get(UUID id) {
        return ExportJob.of(jobs.get(id));
    }

    @GET
    @Path("/{id}/file")
    @Transactional
    @Produces(XLSX)
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "downloadExport", summary = "下载导出的文件")
    @APIResponse(
            responseCode = "200",
            description = "Excel 文件",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response file(UUID id) {
        Job job = jobs.requireFile(id);
        audit.fire(
                new AuditEvent("export.download", "export", job.id.toString(), job.fileName, null, null, null, null));
        StreamingOutput content = out -> jobs.copyFile(id, out);
        return Response.ok(content, XLSX)
                .header("Content-Length", job.bytes)
                .header("Content-Disposition", disposition(job.fileName))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "deleteExport", summary = "停止并删除导出任务")
    public void delete(UUID id) {
        Job job = jobs.remove(id);
        audit.fire(new AuditEvent("export.delete", "export", job.id.toString(), job.fileName, null, null, null, null));
    }

    /** The Chinese name by RFC 6266, a plain one for what cannot read it. */
    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"households.xlsx\"; filename*=UTF-8''" + encoded;
    }
}
