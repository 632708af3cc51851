package org.touyan.access.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touyan.access.client.ClientIdentities;
import org.touyan.access.client.ClientThrottle;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** What every request must pass besides its permission. */
@Singleton
class RequestGuards {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_PEOPLE = Set.of("/session", "/sessions", "/preferences");
    private static final Set<String> OPENS_A_SESSION = Set.of("/session", "/sign-on/code");
    private static final String HEADER = "X-Touyan";
    private final SecurityIdentity identity;
    private final ClientThrottle clients;

    RequestGuards(SecurityIdentity identity, ClientThrottle clients) {
        this.identity = identity;
        this.clients = clients;
    }

    /**
     * Another site can make a browser send our cookie, but not a header of its own. SameSite=Strict already keeps the
     * cookie back; this holds where a browser does not know it.
     */
    @ServerRequestFilter(preMatching = true)
    void refuseForgery(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        boolean browser =
                request.getCookies().containsKey(SessionCookie.NAME) || OPENS_A_SESSION.contains(path(request));
        if (browser && request.getHeaderString(HEADER) == null) {
            throw ProblemException.of(Code.CSRF, "请求缺少 X-Touyan 头，请从本系统页面操作");
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !sameHost(origin, request.getUriInfo().getRequestUri())) {
            throw ProblemException.of(Code.CSRF, "请求来自其他网站，已拒绝");
        }
    }

    /** Another system has neither a session nor screens, and calls only so often. */
    @ServerRequestFilter
    void limitClients(ContainerRequestContext request) {
        if (request.getHeaderString("Authorization") == null
                || identity.getAttribute(ClientIdentities.PER_MINUTE) == null) {
            return;
        }
        clients.count(identity);
        String path = path(request);
        if (OF_PEOPLE.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"))) {
            throw ProblemException.of(Code.FORBIDDEN, "接口客户端没有登录和个人设置，不能调用这个接口");
        }
    }

    /** A one-time or outdated password, or a missing second factor, opens one door only: to what is wanted. */
    @ServerRequestFilter
    void requireOwnPassword(ContainerRequestContext request) {
        String path = path(request);
        if (path.equals("/setup") || path.equals("/session") || path.startsWith("/session/")) {
            return;
        }
        if (Boolean.TRUE.equals(identity.getAttribute(SessionIdentities.MUST_ENROL))) {
            throw ProblemException.of(Code.FORBIDDEN, "您的角色须使用动态验证码，请先绑定手机验证器，再进行其他操作");
        }
        if (Boolean.TRUE.equals(identity.getAttribute(SessionIdentities.MUST_CHANGE))) {
            throw ProblemException.of(Code.FORBIDDEN, "请先修改密码，再进行其他操作");
        }
    }

    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static boolean sameHost(String origin, URI own) {
        try {
            return own.getAuthority() != null
                    && own.getAuthority().equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
