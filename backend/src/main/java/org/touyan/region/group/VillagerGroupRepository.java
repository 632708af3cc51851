package org.touyan.region.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
public class VillagerGroupRepository implements PanacheRepositoryBase<VillagerGroup, UUID> {

    public List<VillagerGroup> inVillage(String village) {
        return list("area = ?1 order by number", village);
    }

    /** The lowest number that is free; 422 when all 99 are used. */
    public static String nextNumber(Collection<String> taken) {
        return IntStream.rangeClosed(1, 99)
                .mapToObj("%02d"::formatted)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule("number", "一个村最多 99 个村民小组"));
    }

    public List<String> numbers(String village) {
        return inVillage(village).stream().map(group -> group.number).collect(Collectors.toList());
    }
}
