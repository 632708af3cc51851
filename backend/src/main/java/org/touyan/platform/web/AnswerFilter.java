package org.touyan.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Writes into the contract what an answer of 201 or 202 holds: the builder drops the type that {@link APIResponseSchema}
 * names unless the method also says that it produces JSON, as all do that say nothing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswerFilter implements OASFilter {
    /** Of an operation, by its id. */
    private record Answer(String status, String schema) {}

    private final Map<String, Answer> answers = new HashMap<>();

    /** @param index of the code, handed over by the build */
    public AnswerFilter(IndexView index) {
        for (AnnotationInstance said : index.getAnnotations(APIResponseSchema.class)) {
            AnnotationInstance operation = said.target().asMethod().annotation(Operation.class);
            if (operation != null) {
                ClassInfo type = index.getClassByName(said.value().asClass().name());
                answers.put(
                        operation.value("operationId").asString(),
                        new Answer(said.value("responseCode").asString(), name(type)));
            }
        }
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(Schema.class);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    Answer answer = answers.get(String.valueOf(operation.getOperationId()));
                    APIResponse response = answer == null || operation.getResponses() == null
                            ? null
                            : operation.getResponses().getAPIResponse(answer.status);
                    if (response != null && response.getContent() == null) {
                        response.content(OASFactory.createContent()
                                .addMediaType(
                                        MediaType.APPLICATION_JSON,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(answer.schema))));
                    }
                }));
    }
}
