package org.touyan.access.signon;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
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
import org.touyan.access.signin.SignInService;
import org.touyan.access.signon.SignOnProvider.SignOnFailure;
import org.touyan.access.signon.SignOnService.Outcome;
import org.touyan.access.signon.SignOnService.Refusal;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

/** Sign-on by the county's or province's provider. The browser is sent there and comes back; it calls nothing itself. */
@Path("/sign-on")
@Tag(name = "登录")
public class SignOnResource {
    /** A page of ours and nothing else: neither another host ({@code //host}) nor another scheme. */
    private static final String OWN_PAGE = "/(?![/\\\\])[^\\r\\n]*";

    private final SignOnConfig config;
    private final SignOnProvider provider;
    private final SignOnService service;
    private final SignInService signIn;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final RequestInfo request;
    private final Clock clock;

    SignOnResource(
            SignOnConfig config,
            SignOnProvider provider,
            SignOnService service,
            SignInService signIn,
            FieldCipher cipher,
            ObjectMapper json,
            RequestInfo request,
            Clock clock) {
        this.config = config;
        this.provider = provider;
        this.service = service;
        this.signIn = signIn;
        this.cipher = cipher;
        this.json = json;
        this.request = request;
        this.clock = clock;
    }

    /** @param name null when none is configured */
    @Schema(description = "统一身份认证")
    public record SignOnView(@Schema(examples = "浙政钉") String name) {}

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
                    .cookie(ticket.cookie(cipher, json, request.secure()))
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
        Optional<SignOnTicket> ticket = SignOnTicket.read(cookie, cipher, json, clock.instant());
        String from = ticket.map(SignOnTicket::from).orElse("/");
        Outcome outcome = service.receive(code, state, ticket);
        ResponseBuilder<Void> answer = outcome.refusal() != null
                ? refused(from, outcome.refusal())
                : to(from).cookie(SessionCookie.of(outcome.signedIn().token(), signIn.life(), request.secure()));
        return answer.cookie(SignOnTicket.cleared(request.secure())).build();
    }

    /** As written: a URI would be taken as relative to the API. Typed addresses hold Chinese, a header does not. */
    private static ResponseBuilder<Void> to(String page) {
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header("Location", URI.create(page.replace(" ", "%20")).toASCIIString());
    }

    private static ResponseBuilder<Void> refused(String from, Refusal refusal) {
        String page = from.startsWith("/m/") ? "/m/" : "/login";
        return to(page + "?signOn=" + refusal.name().toLowerCase(Locale.ROOT));
    }
}
