package org.touyan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.Problem.FieldError;

/** The one table from exception to answer. Nothing of the inside (class, SQL, stack) leaves the house. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String BROKEN_JSON = "提交的内容不是有效的 JSON";

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(e.problem(), e.retryAfter);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return answer(ProblemException.invalid(errors).problem(), 0);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> unauthenticated(SecurityException e) {
        return answer(Code.UNAUTHENTICATED, "登录已失效，请重新登录");
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return answer(Code.FORBIDDEN, "您的账号没有进行这项操作的权限");
    }

    @ServerExceptionMapper({UnrecognizedPropertyException.class})
    RestResponse<Problem> unknownField(UnrecognizedPropertyException e) {
        return answer(
                ProblemException.invalid(path(e) + (e.getPath().isEmpty() ? e.getPropertyName() : ""), "不认识的字段")
                        .problem(),
                0);
    }

    @ServerExceptionMapper
    RestResponse<Problem> tooDeep(StreamConstraintsException e) {
        return answer(Code.MALFORMED, "提交的内容过深或过长");
    }

    /** Named apart from its parent: Quarkus brings a mapper of its own for it, which says nothing. */
    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException e) {
        return mistyped(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mistyped(JsonMappingException e) {
        if (e.getCause() instanceof ProblemException p) {
            return problem(p);
        }
        String field = path(e);
        return field.isEmpty()
                ? answer(Code.MALFORMED, BROKEN_JSON)
                : answer(ProblemException.invalid(field, "格式不正确").problem(), 0);
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(JsonProcessingException e) {
        return answer(Code.MALFORMED, BROKEN_JSON);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e) {
        return answer(Code.STALE, "内容刚被他人修改，请刷新后重试");
    }

    @ServerExceptionMapper
    RestResponse<Problem> database(PersistenceException e) {
        return anything(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException e) {
        // A query value that QueryValues refused arrives as a 404.
        ProblemException refusal = Causes.find(e, ProblemException.class);
        if (refusal != null) {
            return problem(refusal);
        }
        // A body that failed to parse arrives as a 400 whose cause says where.
        JsonProcessingException json = Causes.find(e, JsonProcessingException.class);
        if (json != null) {
            return json(json);
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(Code.MALFORMED, "请求格式不正确");
            case 401 -> answer(Code.UNAUTHENTICATED, "登录已失效，请重新登录");
            case 403 -> answer(Code.FORBIDDEN, "您的账号没有进行这项操作的权限");
            case 404 -> answer(Code.NOT_FOUND, "没有找到，或不在您的管辖范围内");
            case 405 -> answer(Code.METHOD, "这个地址不支持这种操作");
            case 406 -> answer(Code.NOT_ACCEPTABLE, "只能返回 JSON");
            case 413 -> answer(Code.TOO_LARGE, "提交的内容过大");
            case 415 -> answer(Code.MEDIA_TYPE, "只接受 JSON");
            default -> failure(e);
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> anything(Throwable e) {
        ProblemException inner = Causes.find(e, ProblemException.class);
        if (inner != null) {
            return problem(inner);
        }
        SQLException sql = Causes.find(e, SQLException.class);
        return sql == null ? failure(e) : sql(sql, e);
    }

    /** A unique key or a lock that only the database could see; anything else of the database is a fault. */
    private static RestResponse<Problem> sql(SQLException sql, Throwable e) {
        if (sql.getErrorCode() == 1062) {
            return answer(Code.DUPLICATE, "已有相同的记录");
        }
        if (sql.getErrorCode() == 1205 || sql.getErrorCode() == 1213) {
            return answer(Problem.of(Code.UNAVAILABLE, "正在处理其他修改，请稍后再试"), 2);
        }
        boolean unreachable = sql.getSQLState() != null && sql.getSQLState().startsWith("08");
        // The pool's own refusal, when every connection is taken, has no state.
        boolean exhausted = sql.getSQLState() == null && sql.getCause() instanceof TimeoutException;
        return unreachable || exhausted ? answer(Problem.of(Code.UNAVAILABLE, "数据库暂时不可用，请稍后再试"), 5) : failure(e);
    }

    private RestResponse<Problem> json(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException u) {
            return unknownField(u);
        }
        if (e instanceof StreamConstraintsException s) {
            return tooDeep(s);
        }
        return e instanceof JsonMappingException m ? mistyped(m) : malformed(e);
    }

    private static RestResponse<Problem> failure(Throwable e) {
        LOG.error("unexpected failure", e);
        return answer(Code.INTERNAL, "系统出错了，请稍后再试；若反复出现，请联系管理员");
    }

    private static RestResponse<Problem> answer(Code code, String detail) {
        return answer(Problem.of(code, detail), 0);
    }

    private static RestResponse<Problem> answer(Problem problem, long retryAfter) {
        // By number: RestResponse.Status has no 422.
        var response = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
        if (retryAfter > 0) {
            response.header("Retry-After", retryAfter);
        }
        return response.build();
    }

    /** The input's own name: method and parameter names are ours, not the caller's. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        String inside = nodes.stream()
                .skip(nodes.size() > 2 ? 2 : nodes.size() - 1)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return inside.replaceAll("\\.<[a-z ]+>", "");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
