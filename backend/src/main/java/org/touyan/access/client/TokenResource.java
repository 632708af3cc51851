package org.touyan.access.client;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.access.client.ApiClientViews.AccessToken;
import org.touyan.access.client.ApiClientViews.TokenRefusal;
import org.touyan.platform.web.Problem;
import org.touyan.platform.web.ProblemException;

/** Answers as RFC 6749 §4.4 and §5.2 say, so that any OAuth library can be a client; all else answers problem documents. */
@Path("/oauth2/token")
@Tag(name = "接口客户端")
public class TokenResource {
    private static final int LONGEST = 100;

    private final ClientTokens tokens;

    TokenResource(ClientTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueToken",
            summary = "用客户端编号和密钥换访问令牌",
            description = "RFC 6749 的客户端凭证方式。编号和密钥写在表单里，或按 HTTP Basic 写在请求头里。令牌一小时有效，放在请求头"
                    + " Authorization: Bearer 中；过期后重新换取。")
    @APIResponse(
            responseCode = "200",
            description = "令牌",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccessToken.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request、unsupported_grant_type",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenRefusal.class)))
    @APIResponse(
            responseCode = "401",
            description = "invalid_client",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenRefusal.class)))
    public Response issue(
            @HeaderParam("Authorization") @Parameter(hidden = true) String authorization,
            @FormParam("grant_type") @Schema(examples = "client_credentials") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret) {
        if (grantType == null) {
            return refused(400, "invalid_request", "缺少 grant_type");
        }
        if (!grantType.equals("client_credentials")) {
            return refused(400, "unsupported_grant_type", "grant_type 只能是 client_credentials");
        }
        String id = clientId;
        String secret = clientSecret;
        if (authorization != null) {
            if (secret != null) {
                return refused(400, "invalid_request", "密钥只能写在请求头和表单之一");
            }
            try {
                ClientSecretBasic basic = ClientSecretBasic.parse(authorization);
                id = basic.getClientID().getValue();
                secret = basic.getClientSecret().getValue();
            } catch (ParseException e) {
                return notKnown("Authorization 请求头不正确");
            }
        }
        if (id == null || secret == null || id.length() > LONGEST || secret.length() > LONGEST) {
            return notKnown("缺少 client_id 或 client_secret，或不正确");
        }
        try {
            return Response.ok(tokens.issue(id, secret)).build();
        } catch (ProblemException e) {
            if (e.code != Problem.Code.BAD_CREDENTIALS) {
                throw e;
            }
            return notKnown(e.getMessage());
        }
    }

    private static Response notKnown(String description) {
        return Response.fromResponse(refused(401, "invalid_client", description))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"touyan\"")
                .build();
    }

    private static Response refused(int status, String error, String description) {
        return Response.status(status)
                .entity(new TokenRefusal(error, description))
                .build();
    }
}
