package org.touyan.registry.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.text.Texts;
import org.touyan.registry.imports.CellFault;
import org.touyan.registry.imports.VillageSearch.Villages;
import org.touyan.registry.party.MemberImportRows.Organisation;

/** The branches of an actor by their names, and their groups; for one import, on one thread. */
final class BranchNames {
    private final Map<String, List<Organisation>> branches = new HashMap<>();
    private final Map<UUID, List<Organisation>> groups = new HashMap<>();
    private final Villages villages;

    BranchNames(List<Organisation> standing, Villages villages) {
        this.villages = villages;
        for (Organisation one : standing) {
            if (one.kind() == OrganisationKind.BRANCH) {
                branches.computeIfAbsent(Texts.code(one.name()), name -> new ArrayList<>())
                        .add(one);
            } else {
                groups.computeIfAbsent(one.parent(), branch -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** @param village tells branches of one name apart; may be null */
    Organisation branch(String name, String village) throws CellFault {
        List<Organisation> found = branches.getOrDefault(Texts.code(name), List.of());
        if (found.size() > 1 && village != null) {
            String code = villages.find(null, village);
            found = found.stream().filter(one -> one.area().equals(code)).toList();
        }
        if (found.isEmpty()) {
            throw new CellFault("“" + name + "”不存在或不在您的管辖范围内，请先建立党支部");
        }
        if (found.size() > 1) {
            throw new CellFault("有 " + found.size() + " 个“" + name + "”，请填写村（社区）");
        }
        return found.get(0);
    }

    /** Null for none. @param name 第一党小组, or null */
    UUID group(Organisation branch, String name) throws CellFault {
        if (name == null) {
            return null;
        }
        String key = Texts.code(name);
        return groups.getOrDefault(branch.id(), List.of()).stream()
                .filter(group -> Texts.code(group.name()).equals(key))
                .findFirst()
                .map(Organisation::id)
                .orElseThrow(() -> new CellFault(branch.name() + "没有“" + name + "”，请先建立"));
    }

    /** Null for none. */
    String groupName(UUID branch, UUID group) {
        return groups.getOrDefault(branch, List.of()).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .map(Organisation::name)
                .orElse(null);
    }
}
