package org.touyan.access.post;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.access.post.PostViews.NewPost;
import org.touyan.access.post.PostViews.PostEnding;
import org.touyan.access.post.PostViews.PostView;
import org.touyan.platform.scope.Permission;

@Path("/accounts/{id}/posts")
@Tag(name = "账号")
public class PostResource {
    private final PostService service;

    PostResource(PostService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_READ)
    @Operation(operationId = "listAccountPosts", summary = "账号兼任的岗位，包括已免去的")
    public List<PostView> list(UUID id) {
        return service.list(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @APIResponseSchema(value = PostView.class, responseCode = "201", responseDescription = "已安排")
    @Operation(
            operationId = "addAccountPost",
            summary = "给账号安排兼任岗位",
            description = "一个角色，在一些区域，到某一天为止。本人登录后在岗位之间切换，一次只以一个岗位办事，权限和区域不相加。")
    public PostView add(UUID id, @NotNull(message = "请填写岗位") @Valid NewPost post) {
        return service.add(id, post);
    }

    @POST
    @Path("/{postId}/actions/end")
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "endAccountPost", summary = "免去兼任岗位，须说明原因")
    @APIResponse(responseCode = "204", description = "已免去")
    public void end(UUID id, UUID postId, @NotNull(message = "请填写原因") @Valid PostEnding ending) {
        service.end(id, postId, ending);
    }
}
