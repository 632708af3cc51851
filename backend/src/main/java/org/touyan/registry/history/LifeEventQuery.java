package org.touyan.registry.history;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/** Which page of a history. */
public class LifeEventQuery extends PageQuery {
    @QueryParam("kind")
    @Parameter(description = "只看这几类变更，可重复", example = "DEATH")
    @Size(max = 30, message = "类别过多")
    public List<String> kind;

    List<LifeEventKind> kinds() {
        try {
            return kind == null
                    ? List.of()
                    : kind.stream().map(LifeEventKind::valueOf).toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("kind", "没有这一类变更");
        }
    }
}
