package org.touyan.region.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.area.GroupHouseholds;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionRepository;
import org.touyan.region.group.VillagerGroupResource.GroupEdit;
import org.touyan.region.group.VillagerGroupResource.GroupView;
import org.touyan.region.group.VillagerGroupResource.NewGroup;

@ApplicationScoped
public class VillagerGroupService {
    private final VillagerGroupRepository groups;
    private final RegionRepository regions;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<GroupHouseholds> households;
    private final Event<AuditEvent> audit;

    VillagerGroupService(
            VillagerGroupRepository groups,
            RegionRepository regions,
            Idempotency idempotency,
            CurrentActor actor,
            Event<GroupHouseholds> households,
            Event<AuditEvent> audit) {
        this.groups = groups;
        this.regions = regions;
        this.idempotency = idempotency;
        this.actor = actor;
        this.households = households;
        this.audit = audit;
    }

    /** Also for those who look after a part of the village: they enter households, and count their own only. */
    @Transactional
    List<GroupView> list(String village) {
        GroupHouseholds counted = new GroupHouseholds(actor.areas(village));
        requireVillage(regions.require(village));
        households.fire(counted);
        return groups.inVillage(village).stream()
                .map(group -> view(group, counted))
                .toList();
    }

    @Transactional
    GroupView create(String village, NewGroup input) {
        actor.requireCovers(village);
        if (idempotency.repeated(input.id(), "villager-group.create", List.of(village, input))) {
            return view(require(village, input.id()));
        }
        Region place = regions.lock(List.of(village)).get(village);
        requireVillage(place);
        if (!place.isValid()) {
            throw ProblemException.state(place.name + "已撤并，不能再修改");
        }
        List<String> taken = groups.numbers(village);
        if (taken.contains(input.number())) {
            throw ProblemException.duplicate("number", "本村已有这个组号");
        }
        String number = input.number() == null ? VillagerGroupRepository.nextNumber(taken) : input.number();
        VillagerGroup group = new VillagerGroup(input.id(), village, number, name(input.name()));
        groups.persistAndFlush(group);
        audit.fire(event("villager-group.create", group, null, Map.of("number", number, "name", group.name)));
        return view(group);
    }

    @Transactional
    GroupView rename(String village, UUID id, GroupEdit input) {
        actor.requireCovers(village);
        VillagerGroup group = require(village, id);
        group.requireVersion(input.version(), () -> view(group));
        String before = group.name;
        group.name = name(input.name());
        groups.flush();
        audit.fire(event("villager-group.update", group, Map.of("name", before), Map.of("name", group.name)));
        return view(group);
    }

    private VillagerGroup require(String village, UUID id) {
        return groups.findByIdOptional(id)
                .filter(group -> group.area.equals(village))
                .orElseThrow(ProblemException::notFound);
    }

    private static void requireVillage(Region region) {
        if (region.level != RegionLevel.VILLAGE) {
            throw ProblemException.notFound();
        }
    }

    private static String name(String text) {
        String name = Texts.clean(text);
        if (name == null) {
            throw ProblemException.invalid("name", "请填写名称");
        }
        return name;
    }

    private GroupView view(VillagerGroup group) {
        GroupHouseholds counted = new GroupHouseholds(List.of(group.area));
        households.fire(counted);
        return view(group, counted);
    }

    private static GroupView view(VillagerGroup group, GroupHouseholds counted) {
        int households = counted.counts().getOrDefault(group.number, 0);
        return new GroupView(group.id, group.number, group.name, households, group.version);
    }

    private static AuditEvent event(String action, VillagerGroup group, Object before, Object after) {
        return new AuditEvent(
                action, "villager-group", group.id.toString(), group.name, group.area, null, before, after);
    }
}
