package org.touyan.registry.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.registry.Household;
import org.touyan.registry.Resident;

/**
 * A life event to be written down. Made by {@link #of} and refined:
 * {@code NewEvent.of(DEATH, household, "黄小明死亡").about(resident).on(day).because(reason)}.
 *
 * @param on when it happened; null for today
 * @param summary a plain Chinese sentence, numbers masked, at most 300 characters are kept
 * @param changes what changed, empty when the summary says it all
 * @param relatedHousehold the other household of a split, merge or marriage, or null
 * @param labelCode of an event about a label: a sensitive one is shown to who may see it only
 */
public record NewEvent(
        LifeEventKind kind,
        UUID household,
        String householdNumber,
        String area,
        UUID resident,
        String residentName,
        LocalDate on,
        String reason,
        String summary,
        List<FieldChange> changes,
        UUID relatedHousehold,
        String labelCode) {

    public static NewEvent of(LifeEventKind kind, Household household, String summary) {
        return of(kind, household.id, household.number, household.area, summary);
    }

    /** For rows that were never entities: imports and bulk moves. @param area of the household */
    public static NewEvent of(LifeEventKind kind, UUID household, String number, String area, String summary) {
        return new NewEvent(kind, household, number, area, null, null, null, null, summary, List.of(), null, null);
    }

    public NewEvent about(Resident person) {
        return about(person.id, person.name);
    }

    public NewEvent about(UUID person, String name) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                person,
                name,
                on,
                reason,
                summary,
                changes,
                relatedHousehold,
                labelCode);
    }

    public NewEvent on(LocalDate day) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                resident,
                residentName,
                day,
                reason,
                summary,
                changes,
                relatedHousehold,
                labelCode);
    }

    /** @param why as the clerk gave it; null for none */
    public NewEvent because(String why) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                resident,
                residentName,
                on,
                why,
                summary,
                changes,
                relatedHousehold,
                labelCode);
    }

    public NewEvent with(List<FieldChange> changed) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                resident,
                residentName,
                on,
                reason,
                summary,
                changed,
                relatedHousehold,
                labelCode);
    }

    public NewEvent related(UUID other) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                resident,
                residentName,
                on,
                reason,
                summary,
                changes,
                other,
                labelCode);
    }

    public NewEvent label(String code) {
        return new NewEvent(
                kind,
                household,
                householdNumber,
                area,
                resident,
                residentName,
                on,
                reason,
                summary,
                changes,
                relatedHousehold,
                code);
    }
}
