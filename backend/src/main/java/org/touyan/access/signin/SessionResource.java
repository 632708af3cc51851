package org.touyan.access.signin;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.touyan.access.signin.SessionViews.Credentials;
import org.touyan.access.signin.SessionViews.Me;
import org.touyan.access.signin.SessionViews.NewPassword;
import org.touyan.access.signin.SessionViews.OwnSession;
import org.touyan.access.signin.SessionViews.PostChoice;
import org.touyan.access.signin.SignInService.SignedIn;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.RequestInfo;

@Path("/")
@Tag(name = "登录")
public class SessionResource {
    private final SignInService signIn;
    private final SessionService session;
    private final SessionPosts posts;
    private final CurrentActor actor;
    private final RequestInfo request;

    SessionResource(
            SignInService signIn, SessionService session, SessionPosts posts, CurrentActor actor, RequestInfo request) {
        this.signIn = signIn;
        this.session = session;
        this.posts = posts;
        this.actor = actor;
        this.request = request;
    }

    @POST
    @Path("session")
    @PermitAll
    @Operation(
            operationId = "signIn",
            summary = "登录",
            description =
                    "成功后写入 Cookie touyan_session。启用了动态验证码的账号缺少 code 时答复 401、code 为 second-factor。连续输错 5 次锁定 15 分钟，此后每错一次加倍，最长 24 小时。")
    public RestResponse<Me> signIn(@NotNull(message = "请输入账号和密码") @Valid Credentials credentials) {
        SignedIn signedIn = signIn.signIn(credentials.username(), credentials.password(), credentials.code());
        return RestResponse.ResponseBuilder.ok(posts.me(signedIn.account().id))
                .cookie(cookie(signedIn))
                .build();
    }

    @GET
    @Path("session")
    @Authenticated
    @Operation(operationId = "getSession", summary = "当前登录的人：权限、区域、县名")
    public Me getSession() {
        return posts.me(actor.get().accountId());
    }

    @PUT
    @Path("session/post")
    @Authenticated
    @Operation(operationId = "choosePost", summary = "切换岗位", description = "本次登录此后以这个岗位的权限和区域办事。")
    public Me choosePost(
            @RestCookie(SessionCookie.NAME) String token, @NotNull(message = "请选择岗位") @Valid PostChoice choice) {
        return posts.choose(new SessionToken(token), choice.postId());
    }

    @DELETE
    @Path("session")
    @Authenticated
    @Operation(operationId = "signOut", summary = "退出登录")
    @APIResponse(responseCode = "204", description = "已退出")
    public RestResponse<Void> signOut(@RestCookie(SessionCookie.NAME) String token) {
        session.end(new SessionToken(token));
        return signedOut();
    }

    @GET
    @Path("sessions")
    @Authenticated
    @Operation(operationId = "listSessions", summary = "自己在哪些设备上登录着，最近使用的在前")
    public List<OwnSession> sessions(@RestCookie(SessionCookie.NAME) String token) {
        return session.own(token == null ? null : new SessionToken(token));
    }

    @DELETE
    @Path("sessions/{id}")
    @Authenticated
    @Operation(operationId = "endSession", summary = "退出自己的一台设备")
    @APIResponse(responseCode = "204", description = "已退出")
    public void endSession(@Pattern(regexp = "[0-9a-f]{24}", message = "没有这台设备") String id) {
        session.end(id);
    }

    @DELETE
    @Path("sessions")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "退出所有设备上的登录")
    @APIResponse(responseCode = "204", description = "已全部退出")
    public RestResponse<Void> signOutEverywhere() {
        session.endAll();
        return signedOut();
    }

    @POST
    @Path("session/password")
    @Authenticated
    @Operation(operationId = "changePassword", summary = "修改自己的密码", description = "其他设备上的登录随即失效，本机换发新的 Cookie。")
    @APIResponse(responseCode = "204", description = "已修改")
    public RestResponse<Void> changePassword(@NotNull(message = "请输入密码") @Valid NewPassword change) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie(session.changePassword(change)))
                .build();
    }

    private NewCookie cookie(SignedIn signedIn) {
        return SessionCookie.of(signedIn.token(), signIn.life(), request.secure());
    }

    private RestResponse<Void> signedOut() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.cleared(request.secure()))
                .build();
    }
}
