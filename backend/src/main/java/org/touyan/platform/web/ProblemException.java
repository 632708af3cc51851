package org.touyan.platform.web;

import java.util.List;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.Problem.FieldError;

/** A refusal with its reason; {@link ProblemMappers} turns it into the answer. */
public class ProblemException extends RuntimeException {
    public final Code code;
    /** Stable name of the business rule that refuses; null for none. */
    public final String rule;

    public final transient List<FieldError> errors;
    public final transient Object current;
    /** Seconds for the Retry-After header, or 0 for none. */
    public final long retryAfter;

    private ProblemException(Code code, String detail, List<FieldError> errors, Object current, long retryAfter) {
        this(code, null, detail, errors, current, retryAfter);
    }

    private ProblemException(
            Code code, String rule, String detail, List<FieldError> errors, Object current, long retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.rule = rule;
        this.errors = errors;
        this.current = current;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(Code code, String detail) {
        return new ProblemException(code, detail, List.of(), null, 0);
    }

    /** The value, or 404 for null: as what a path or a body names that does not exist. */
    public static <T> T present(T value) {
        if (value == null) {
            throw notFound();
        }
        return value;
    }

    /** Missing and out of scope are one answer: nobody learns what lies outside his area. */
    public static ProblemException notFound() {
        return of(Code.NOT_FOUND, "没有找到，或不在您的管辖范围内");
    }

    /** One faulty input that Bean Validation cannot express. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(Code.VALIDATION, message, List.of(new FieldError(field, message)), null, 0);
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(Code.VALIDATION, "请按提示修改后再提交", errors, null, 0);
    }

    /** A business rule refuses, 422; {@code field} may be null. */
    public static ProblemException rule(String field, String message) {
        List<FieldError> errors = field == null ? List.of() : List.of(new FieldError(field, message));
        return new ProblemException(Code.RULE, message, errors, null, 0);
    }

    /** A business rule with a name of its own refuses. @param rule stable, for machines: {@code over-cap} */
    public static ProblemException rule(String rule, String field, String message) {
        return new ProblemException(Code.RULE, rule, message, List.of(new FieldError(field, message)), null, 0);
    }

    /** Business rules refuse more than one input at once. */
    public static ProblemException rule(List<FieldError> errors) {
        return new ProblemException(Code.RULE, errors.get(0).message(), errors, null, 0);
    }

    public static ProblemException duplicate(String field, String message) {
        return new ProblemException(Code.DUPLICATE, message, List.of(new FieldError(field, message)), null, 0);
    }

    public static ProblemException state(String message) {
        return of(Code.STATE, message);
    }

    /** The row changed since the caller read it; {@code current} is its fresh view. */
    public static ProblemException stale(Object current) {
        return stale("在您编辑期间，内容已被他人修改，请核对后重新提交", current);
    }

    public static ProblemException stale(String detail, Object current) {
        return new ProblemException(Code.STALE, detail, List.of(), current, 0);
    }

    public static ProblemException retryLater(Code code, String detail, long seconds) {
        return new ProblemException(code, detail, List.of(), null, seconds);
    }

    /** The same refusal of a part of what was sent. @param part the part's name: its inputs are {@code part.field} */
    public ProblemException within(String part) {
        List<FieldError> named = errors.stream()
                .map(error -> new FieldError(part + "." + error.field(), error.message()))
                .toList();
        return new ProblemException(code, rule, getMessage(), named, current, retryAfter);
    }

    /** As it is answered. */
    public Problem problem() {
        return Problem.of(code, rule, getMessage(), errors, current);
    }
}
