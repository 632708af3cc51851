package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.platform.area.PlaceName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/** The villages of an actor by every name they go by, and their groups. */
@ApplicationScoped
public class VillageSearch {
    private final Database database;

    VillageSearch(Database database) {
        this.database = database;
    }

    /** @param areas nothing outside of them can be found */
    public Villages of(Collection<String> areas) {
        Map<String, String> towns = new HashMap<>();
        List<Village> villages = new ArrayList<>();
        database.list(
                Sql.of("select code, name, kind, level from region where level in ('TOWN', 'VILLAGE')")
                        .add("and valid_to is null and")
                        .within("code", areas),
                row -> {
                    String code = row.getString(1);
                    if (code.length() == Area.TOWN) {
                        towns.put(code, row.getString(2));
                    } else {
                        villages.add(new Village(
                                code, row.getString(2), PlaceName.spoken(row.getString(2), row.getString(3))));
                    }
                    return code;
                });
        return new Villages(towns, villages);
    }

    private Map<String, String> groups(String village) {
        Map<String, String> groups = new HashMap<>();
        database.list(Sql.of("select number, name from villager_group where area = ?", village), row -> {
            groups.put(Texts.code(row.getString(2)), row.getString(1));
            return groups.put(row.getString(1), row.getString(1));
        });
        return groups;
    }

    private record Village(String code, String name, String spoken) {}

    /** For one import, on one thread. */
    public final class Villages {
        private final Map<String, String> towns;
        private final Map<String, List<Village>> byName = new HashMap<>();
        private final Map<String, Village> byCode = new HashMap<>();
        private final Map<String, Map<String, String>> groups = new HashMap<>();

        private Villages(Map<String, String> towns, List<Village> villages) {
            this.towns = towns;
            for (Village village : villages) {
                byCode.put(village.code(), village);
                for (String name : List.of(village.name(), village.spoken(), bare(village.spoken()))) {
                    List<Village> same = byName.computeIfAbsent(Texts.code(name), key -> new ArrayList<>());
                    if (!same.contains(village)) {
                        same.add(village);
                    }
                }
            }
        }

        private static String bare(String name) {
            return name.length() > 2 && name.endsWith("村") ? name.substring(0, name.length() - 1) : name;
        }

        /** What is outside the actor's areas is answered like what does not exist. */
        public String find(String town, String said) throws CellFault {
            if (said == null) {
                if (byCode.size() == 1) {
                    return byCode.keySet().iterator().next();
                }
                throw new CellFault("请填写村名");
            }
            String key = Texts.code(said);
            if (byCode.containsKey(key)) {
                return key;
            }
            List<Village> found = byName.getOrDefault(key, byName.getOrDefault(bare(key), List.of()));
            if (found.size() > 1 && town != null) {
                found = found.stream().filter(village -> lies(village, town)).toList();
            }
            if (found.isEmpty()) {
                throw new CellFault("“" + said + "”不存在，或不在您的管辖范围内");
            }
            if (found.size() > 1) {
                throw new CellFault("有 " + found.size() + " 个“" + said + "”，请填写乡镇，或改填 12 位村编码");
            }
            return found.get(0).code();
        }

        private boolean lies(Village village, String town) {
            String code = Area.town(village.code());
            String name = towns.getOrDefault(code, "");
            return Texts.code(town).equals(code) || name.startsWith(town) || town.startsWith(name) && !name.isEmpty();
        }

        boolean covers(String village) {
            return byCode.containsKey(village);
        }

        String name(String village) {
            Village known = byCode.get(village);
            return known == null ? village : known.spoken();
        }

        /** A village that has not listed its groups takes any number, and is one group as long as nobody says more. */
        String group(String village, String said) throws CellFault {
            Map<String, String> listed = groups.computeIfAbsent(village, VillageSearch.this::groups);
            List<String> numbers = listed.values().stream().distinct().toList();
            if (said == null) {
                if (numbers.size() > 1) {
                    throw new CellFault("请填写村民小组");
                }
                return numbers.isEmpty() ? "01" : numbers.get(0);
            }
            String number = listed.get(Texts.code(said));
            if (number == null) {
                number = GroupNumber.parse(said);
            }
            if (number == null || !numbers.isEmpty() && !numbers.contains(number)) {
                throw new CellFault(name(village) + "没有“" + said + "”这个小组");
            }
            return number;
        }
    }
}
