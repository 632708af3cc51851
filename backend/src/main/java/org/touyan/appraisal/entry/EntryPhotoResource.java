package org.touyan.appraisal.entry;

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
import org.touyan.platform.files.PhotoView;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/entries/{id}/photos")
@Tag(name = "家风评价")
public class EntryPhotoResource {
    private static final String JPEG = "image/jpeg";
    private final EntryPhotos photos;

    EntryPhotoResource(EntryPhotos photos) {
        this.photos = photos;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @APIResponseSchema(value = PhotoView.class, responseCode = "201", responseDescription = "已附上")
    @Operation(
            operationId = "addEntryPhoto",
            summary = "给一笔记分附佐证照片",
            description = "请求体就是图片文件（JPEG、PNG、WebP，最大 8 MB、4000 万像素），保存前重新编码，去掉拍摄地点等附带信息。"
                    + "由记分人在本期提交评分以前附上，每笔最多 6 张；附上后不能删除，有误请冲销这笔记分。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public PhotoView add(
            UUID id,
            @QueryParam("photoId") @Parameter(description = "由客户端给出的编号；同一编号重复提交只算一次") UUID photoId,
            byte[] file) {
        return photos.add(id, photoId, file == null ? new byte[0] : file);
    }

    @GET
    @Path("/{photoId}")
    @Produces(JPEG)
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getEntryPhoto", summary = "记分的佐证照片，或它的缩略图")
    @APIResponse(
            responseCode = "200",
            description = "图片",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            UUID id,
            UUID photoId,
            @DefaultValue("false") @QueryParam("thumbnail") @Parameter(description = "true：长边 320 像素的缩略图")
                    boolean thumbnail) {
        return photos.answer(id, photoId, thumbnail);
    }
}
