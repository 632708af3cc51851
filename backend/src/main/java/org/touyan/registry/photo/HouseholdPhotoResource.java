package org.touyan.registry.photo;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.touyan.platform.text.CleanText;
import org.touyan.registry.photo.PhotoViews.PhotoRemoval;

@Path("/households/{id}/photos")
@Tag(name = "农户")
public class HouseholdPhotoResource {
    private static final String JPEG = "image/jpeg";
    private final HouseholdPhotos photos;

    HouseholdPhotoResource(HouseholdPhotos photos) {
        this.photos = photos;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listHouseholdPhotos", summary = "农户的照片，先上传的在前")
    public List<PhotoView> list(UUID id) {
        return photos.of(id);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @APIResponseSchema(value = PhotoView.class, responseCode = "201", responseDescription = "已上传")
    @Operation(
            operationId = "addHouseholdPhoto",
            summary = "上传农户照片",
            description =
                    "请求体就是图片文件（JPEG、PNG、WebP，最大 8 MB、4000 万像素），类型以内容为准。" + "保存前重新编码：去掉拍摄地点等附带信息，按拍摄方向摆正，长边不超过 2560 像素。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public PhotoView add(
            UUID id,
            @QueryParam("photoId") @Parameter(description = "由客户端给出的编号；同一编号重复提交只算一次") UUID photoId,
            @QueryParam("caption")
                    @Size(max = 100, message = "说明最多 100 个字")
                    @CleanText
                    @Parameter(description = "照片说明", example = "房屋正面")
                    String caption,
            byte[] file) {
        return photos.add(id, photoId, caption, file == null ? new byte[0] : file);
    }

    @GET
    @Path("/{photoId}")
    @Produces(JPEG)
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "getHouseholdPhoto", summary = "照片本身，或它的缩略图")
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

    @POST
    @Path("/{photoId}/actions/remove")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "removeHouseholdPhoto", summary = "删除农户照片，须说明原因")
    @APIResponse(responseCode = "204", description = "已删除")
    public void remove(UUID id, UUID photoId, @NotNull(message = "请填写原因") @Valid PhotoRemoval removal) {
        photos.remove(id, photoId, removal);
    }
}
