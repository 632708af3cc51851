package org.touyan.appraisal.honour;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.honour.HonourViews.CertificateCheck;
import org.touyan.platform.web.PerMinute;
import org.touyan.platform.web.RequestInfo;

/** Open to anybody who holds a certificate: its code cannot be guessed, and nobody may try many. */
@Path("/certificates")
@Tag(name = "好家风荣誉")
public class CertificateResource {
    private final HonourReader reader;
    private final RequestInfo request;
    private final int perMinute;
    private final PerMinute checks = new PerMinute(100_000);

    CertificateResource(
            HonourReader reader,
            RequestInfo request,
            @ConfigProperty(name = "touyan.certificates.per-minute", defaultValue = "30") int perMinute) {
        this.reader = reader;
        this.request = request;
        this.perMinute = perMinute;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    @Operation(operationId = "verifyCertificate", summary = "核验荣誉证书，不需要登录；只答证书上印着的内容")
    public CertificateCheck verify(
            @Parameter(description = "证书二维码里的 26 位核验码", example = "0123456789abcdefghjkmnpqrs")
                    @Pattern(regexp = CertificateCode.PATTERN, message = "核验码应为 26 位字母数字")
                    String code) {
        checks.count(request.ip(), perMinute, "核验过于频繁，请一分钟后再试");
        return reader.check(code);
    }
}
