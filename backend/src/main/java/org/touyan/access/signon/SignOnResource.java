package org.touyan.access.signon;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.touyan.access.signin.SessionCookie;
import org.touyan.access.signin.SessionPosts;
import org.touyan.access.signin.SessionViews.Me;
import org.touyan.access.signin.SignInService;
import org.touyan.access.signin.SignInService.SignedIn;
import org.touyan.access.signon.SignOnProvider.SignOnFailure;
import org.touyan.access.signon.SignOnService.Outcome;
import org.touyan.access.signon.SignOnService.Refusal;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

/** Sign-on by the county's or province's provider. The browser is sent there and comes back; it calls nothing itself. */
@Path("/sign-on")
@Tag(name = "登录")
public class SignOnResource {
    /** A page of ours and nothing else: neither another host ({@code //host}) nor another scheme. */
    private static final String OWN_PAGE = "/(?![/\\\\])[^\\r\\n]*";

    /** What RFC 3986 lets stand in an address as it is. */
    private static final String IN_ADDRESSES = "-._~:/?#[]@!$&'()*+,;=%";

    private static final java.util.regex.Pattern LONE_PERCENT = java.util.regex.Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final SignOnConfig config;
    private final SignOnProvider provider;
    private final SignOnService service;
    private final SignInService signIn;
    private final SessionPosts posts;
    private final SealedCookies cookies;
    private final RequestInfo request;
    private final Clock clock;

    SignOnResource(
            SignOnConfig config,
            SignOnProvider provider,
            SignOnService service,
            SignInService signIn,
            SessionPosts posts,
            SealedCookies cookies,
            RequestInfo request,
            Clock clock) {
        this.config = config;
        this.provider = provider;
        this.service = service;
        this.signIn = signIn;
        this.posts = posts;
        this.cookies = cookies;
        this.request = request;
        this.clock = clock;
    }

    /** @param name null when none is configured */
    @Schema(description = "统一身份认证")
    public record SignOnView(@Schema(examples = "浙政钉") String name) {}

    @Schema(description = "动态验证码")
    public record SignOnCode(
            @NotBlank(message = "请输入验证码")
            @Size(max = 40, message = "验证码最多 40 个字")
            @Schema(description = "验证器显示的 6 位数字，或一个恢复码", examples = "123456")
            String code) {
        @Override
        public String toString() {
            return "SignOnCode";
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSignOn", summary = "是否可用统一身份认证登录，按钮上写什么")
    public SignOnView get() {
        return new SignOnView(config.enabled() ? config.name() : null);
    }

    @GET
    @Path("/start")
    @PermitAll
    @Operation(operationId = "startSignOn", summary = "转到统一身份认证登录；供浏览器打开")
    @APIResponse(responseCode = "303", description = "转到认证方的登录页")
    public RestResponse<Void> start(
            @QueryParam("from") @Size(max = 500, message = "返回地址过长") @Pattern(regexp = OWN_PAGE, message = "只能返回本系统的页面")
                    String from) {
        if (!config.enabled()) {
            throw ProblemException.notFound();
        }
        SignOnTicket ticket = SignOnTicket.fresh(from == null ? "/" : from, clock.instant());
        try {
            return to(provider.door(ticket).toString())
                    .cookie(cookies.seal(SignOnTicket.COOKIE, ticket, SignOnTicket.LIFE, SameSite.LAX))
                    .build();
        } catch (SignOnFailure e) {
            return refused(ticket.from(), Refusal.FAILED).build();
        }
    }

    @GET
    @Path("/return")
    @PermitAll
    @Operation(operationId = "returnFromSignOn", summary = "从统一身份认证回来，建立登录；供浏览器打开")
    @APIResponse(responseCode = "303", description = "转到来时的页面，或带着原因回到登录页")
    public RestResponse<Void> comeBack(
            @QueryParam("code") @Size(max = 4000, message = "参数过长") String code,
            @QueryParam("state") @Size(max = 500, message = "参数过长") String state,
            @RestCookie(SignOnTicket.COOKIE) String cookie) {
        if (!config.enabled()) {
            throw ProblemException.notFound();
        }
        Optional<SignOnTicket> ticket = cookies.read(SignOnTicket.COOKIE, cookie, SignOnTicket.class)
                .filter(held -> clock.instant().isBefore(held.until()));
        String from = ticket.map(SignOnTicket::from).orElse("/");
        Outcome outcome = service.receive(code, state, ticket);
        return answer(outcome, from)
                .cookie(cookies.cleared(SignOnTicket.COOKIE))
                .build();
    }

    private ResponseBuilder<Void> answer(Outcome outcome, String from) {
        if (outcome.refusal() != null) {
            return refused(from, outcome.refusal());
        }
        if (outcome.pass() != null) {
            String back = URLEncoder.encode(from, StandardCharsets.UTF_8);
            return to(signInPage(from) + "?signOn=code&from=" + back)
                    .cookie(cookies.seal(SignOnPass.COOKIE, outcome.pass(), SignOnPass.LIFE, SameSite.STRICT));
        }
        return to(from).cookie(session(outcome.signedIn()));
    }

    @POST
    @Path("/code")
    @PermitAll
    @Operation(
            operationId = "completeSignOn",
            summary = "统一身份认证之后，输入本系统的动态验证码，完成登录",
            description = "只有启用了动态验证码的账号需要。成功后写入 Cookie touyan_session；输错与密码输错一样计数。")
    public RestResponse<Me> complete(
            @RestCookie(SignOnPass.COOKIE) String cookie, @NotNull(message = "请输入验证码") @Valid SignOnCode typed) {
        SignedIn signedIn = service.complete(cookies.read(SignOnPass.COOKIE, cookie, SignOnPass.class), typed.code());
        return ResponseBuilder.ok(posts.me(signedIn.account().id))
                .cookie(session(signedIn), cookies.cleared(SignOnPass.COOKIE))
                .build();
    }

    private NewCookie session(SignedIn signedIn) {
        return SessionCookie.of(signedIn.token(), signIn.life(), request.secure());
    }

    /** As written: a URI would be taken as relative to the API. Typed addresses hold anything, a header does not. */
    private static ResponseBuilder<Void> to(String page) {
        StringBuilder location = new StringBuilder();
        for (byte one : LONE_PERCENT.matcher(page).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > 0 && (Character.isLetterOrDigit(one) || IN_ADDRESSES.indexOf(one) >= 0);
            location.append(plain ? String.valueOf((char) one) : "%%%02X".formatted(one));
        }
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER).header("Location", location.toString());
    }

    private static ResponseBuilder<Void> refused(String from, Refusal refusal) {
        return to(signInPage(from) + "?signOn=" + refusal.name().toLowerCase(Locale.ROOT));
    }

    private static String signInPage(String from) {
        return from.startsWith("/m/") ? "/m/" : "/login";
    }
}
