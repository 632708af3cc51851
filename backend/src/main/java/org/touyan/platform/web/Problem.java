package org.touyan.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an error answers (RFC 9457). {@code code} is stable for machines; {@code title} and {@code detail} are Chinese
 * sentences fit to be shown to a person.
 *
 * @param rule which business rule refuses, stable for machines; only where a module names its rules
 * @param errors one per faulty input, named as the input is; empty when no single field is to blame
 * @param current the fresh view, only with code {@code stale}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Schema(examples = "not-found") String code,
        @Schema(examples = "over-cap") String rule,
        List<FieldError> errors,
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the input's name, {@code head.idNumber} for nested ones */
    public record FieldError(String field, String message) {}

    public static Problem of(Code code, String detail) {
        return of(code, null, detail, List.of(), null);
    }

    static Problem of(Code code, String rule, String detail, List<FieldError> errors, Object current) {
        return new Problem("about:blank", code.title, code.status, detail, code.text, rule, errors, current);
    }

    /** Every code that the API answers, with its status and title. */
    public enum Code {
        MALFORMED(400, "malformed", "请求格式不正确"),
        VALIDATION(400, "validation", "填写的内容有误"),
        UNAUTHENTICATED(401, "unauthenticated", "请先登录"),
        BAD_CREDENTIALS(401, "bad-credentials", "账号或密码不正确"),
        SECOND_FACTOR(401, "second-factor", "请输入动态验证码"),
        WRONG_CODE(401, "wrong-code", "动态验证码不正确"),
        FORBIDDEN(403, "forbidden", "没有权限"),
        CSRF(403, "csrf", "请求来源不可信"),
        NOT_FOUND(404, "not-found", "没有找到"),
        METHOD(405, "method-not-allowed", "不支持这种操作"),
        NOT_ACCEPTABLE(406, "not-acceptable", "不支持的返回格式"),
        STALE(409, "stale", "内容已被他人修改"),
        DUPLICATE(409, "duplicate", "已经存在"),
        STATE(409, "state", "当前状态下不能这样做"),
        TOO_LARGE(413, "too-large", "内容过大"),
        MEDIA_TYPE(415, "unsupported-media-type", "不支持的内容类型"),
        RULE(422, "rule", "不符合规定"),
        LOCKED(429, "locked", "账号已临时锁定"),
        TOO_MANY(429, "too-many", "操作过于频繁"),
        INTERNAL(500, "internal", "系统出错了"),
        UNAVAILABLE(503, "unavailable", "服务暂时不可用"),
        SETUP_NEEDED(503, "setup-needed", "系统尚未初始化");

        public final int status;
        public final String text;
        public final String title;

        Code(int status, String text, String title) {
            this.status = status;
            this.text = text;
            this.title = title;
        }
    }
}
