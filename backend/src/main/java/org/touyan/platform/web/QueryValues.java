package org.touyan.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Typed query values, refused at their name when they cannot be read. RESTEasy's own conversion answers 404 for them,
 * which is right for a part of the path alone: what cannot be an id is nobody's.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .map(name -> (ParamConverter<T>) converter(name, type))
                .orElse(null);
    }

    private static ParamConverter<?> converter(String name, Class<?> type) {
        if (type == UUID.class) {
            return new Converter<>(name, UUID::fromString, "编号格式不正确", false);
        }
        if (type == Integer.class || type == int.class) {
            return new Converter<>(name, Integer::valueOf, "应为整数", type.isPrimitive());
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Converter<>(name, QueryValues::yesOrNo, "应为 true 或 false", type.isPrimitive());
        }
        return type.isEnum() ? new Converter<>(name, text -> constant(type, text), constants(type), false) : null;
    }

    private record Converter<T>(String name, Function<String, T> read, String hint, boolean needed)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty() && !needed) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw ProblemException.invalid(name, hint);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return text.equals("true");
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining("、", "没有这个选项，可用：", ""));
    }
}
