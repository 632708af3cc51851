package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.CodeTables;
import org.touyan.registry.FamilyChanges;
import org.touyan.registry.Household;
import org.touyan.registry.Relations;
import org.touyan.registry.Resident;

/** Gives a household its head, and everybody else his relation to him. */
@ApplicationScoped
class Heads {
    private final FamilyChanges changes;

    Heads(FamilyChanges changes) {
        this.changes = changes;
    }

    /**
     * @param people of the household, those that are gone included
     * @param relations to the new head, asked for everybody who is there but the former head
     * @param fields names of the two inputs, for the refusals
     */
    void appoint(Household home, List<Resident> people, UUID headId, Map<UUID, String> relations, String... fields) {
        Resident head = ActionStart.of(
                people.stream().filter(Resident::isCurrent).toList(), headId, fields[0], "户主应是本户在家或外出的成员");
        String headWas = head.relation;
        List<FieldError> errors = new ArrayList<>();
        for (Resident other : people) {
            if (other != head) {
                relate(other, home.isHead(other), headWas, relations, errors, fields[1]);
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.rule(errors);
        }
        head.relation = Resident.HEAD;
        head.updatedAt = changes.now();
        home.headIs(head);
    }

    private void relate(
            Resident other,
            boolean former,
            String headWas,
            Map<UUID, String> relations,
            List<FieldError> errors,
            String field) {
        String given = relations == null ? null : relations.get(other.id);
        if (given == null && former) {
            other.relation = Relations.ofFormerHead(headWas, other.sex);
        } else if (given != null) {
            check(given, other.name, field, errors);
            other.relation = given;
        } else if (other.isCurrent()) {
            errors.add(new FieldError(field, "请选择" + other.name + "与新户主的关系"));
        }
        other.updatedAt = changes.now();
    }

    /** A relation of the national table, but not the head's own. */
    static void check(String relation, String name, String field, List<FieldError> errors) {
        boolean known = CodeTables.NATIONAL.relation().stream()
                .anyMatch(code -> code.code().equals(relation));
        if (!known || Resident.HEAD.equals(relation)) {
            errors.add(new FieldError(field, name + "与户主的关系不在国家标准代码表中，或仍是户主"));
        }
    }

    /** The relations of newcomers to a head who stays. */
    void relateAll(List<Resident> people, Map<UUID, String> relations, String field) {
        List<FieldError> errors = new ArrayList<>();
        for (Resident person : people) {
            String given = relations == null ? null : relations.get(person.id);
            if (given == null) {
                errors.add(new FieldError(field, "请选择" + person.name + "与户主的关系"));
            } else {
                check(given, person.name, field, errors);
                person.relation = given;
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.rule(errors);
        }
    }
}
