package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The Party in a village, or above the villages: organisations before those below them. */
public record Party(List<Organisation> organisations, List<Member> members) {

    /** @param counts members, of them probationary, of them working elsewhere */
    public record Organisation(
            UUID id,
            UUID parentId,
            String area,
            String kind,
            String name,
            UUID secretaryId,
            String secretaryName,
            String villagerGroup,
            LocalDate foundedOn,
            int[] counts) {}

    /** @param resident false for a person without a household */
    public record Member(
            UUID id,
            UUID eventId,
            String area,
            Person person,
            boolean resident,
            UUID branchId,
            UUID groupId,
            LocalDate joinedOn,
            boolean flowing,
            LocalDate listedOn) {

        public boolean probationary() {
            return "02".equals(person.politicalStatus);
        }

        /** A year of probation. */
        public LocalDate fullOn() {
            return probationary() ? null : joinedOn.plusYears(1);
        }
    }
}
