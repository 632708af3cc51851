package org.touyan.platform.export;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.Jobs;

/** A person's own exports, of whatever list: each list starts its own, by {@code POST /<list>/exports}. */
@Path("/exports")
@Tag(name = "导出")
public class ExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Jobs jobs;
    private final Event<AuditEvent> audit;

    ExportResource(Jobs jobs, Event<AuditEvent> audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExports", summary = "我的导出任务，最近的在前，最多 100 个")
    public List<ExportJob> list() {
        return jobs.own().stream().map(ExportJob::of).toList();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getExport", summary = "导出任务的进度")
    public ExportJob get(UUID id) {
        return ExportJob.of(jobs.get(id));
    }

    @GET
    @Path("/{id}/file")
    @Transactional
    @Produces(XLSX)
    @Authenticated
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
    @Authenticated
    @Operation(operationId = "deleteExport", summary = "停止并删除导出任务")
    public void delete(UUID id) {
        Job job = jobs.remove(id);
        audit.fire(new AuditEvent("export.delete", "export", job.id.toString(), job.fileName, null, null, null, null));
    }

    /** The Chinese name by RFC 6266, a plain one for what cannot read it. */
    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"export.xlsx\"; filename*=UTF-8''" + encoded;
    }
}
