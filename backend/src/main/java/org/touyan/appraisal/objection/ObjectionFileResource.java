package org.touyan.appraisal.objection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFile;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/objections/{id}/files")
@Tag(name = "家风评价")
public class ObjectionFileResource {
    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";
    private final ObjectionFiles files;

    ObjectionFileResource(ObjectionFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @PermissionsAllowed({Permission.APPRAISAL_ROUND, Permission.APPRAISAL_SCORE})
    @APIResponseSchema(value = ObjectionFile.class, responseCode = "201", responseDescription = "已附上")
    @Operation(
            operationId = "addObjectionFile",
            summary = "给异议附佐证：照片或 PDF",
            description =
                    "请求体就是文件（JPEG、PNG、WebP 或 PDF，最大 8 MB）；图片保存前重新编码，去掉拍摄地点等附带信息。" + "办结以前由登记人或村里附上，每件最多 6 份；附上后不能删除。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ObjectionFile add(
            UUID id,
            @QueryParam("fileId") @Parameter(description = "由客户端给出的编号；同一编号重复提交只算一次") UUID fileId,
            byte[] file) {
        return files.add(id, fileId, file == null ? new byte[0] : file);
    }

    @GET
    @Path("/{fileId}")
    @Produces({JPEG, PDF})
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getObjectionFile", summary = "异议的佐证：图片（或它的缩略图）、PDF")
    @APIResponse(
            responseCode = "200",
            description = "图片或 PDF",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            UUID id,
            UUID fileId,
            @DefaultValue("false") @QueryParam("thumbnail") @Parameter(description = "true：图片长边 320 像素的缩略图")
                    boolean thumbnail) {
        return files.answer(id, fileId, thumbnail);
    }
}
