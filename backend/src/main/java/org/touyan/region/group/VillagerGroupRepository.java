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

    /**
     * By SQL of its own, which passes the scope by: the groups lie in the village, and those who look after a part of
     * it must know them too. The caller has checked.
     */
    public List<VillagerGroup> inVillage(String village) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select * from villager_group where area = :village order by number", VillagerGroup.class)
                .setParameter("village", village)
                .getResultList();
        return rows.stream().map(VillagerGroup.class::cast).toList();
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
