package org.touyan.appraisal.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.ScoreSheet.Fact;

/** Adds each combination of facts up once: few come again and again among a county's households. */
final class SharedSheets {
    private static final int MOST = 50_000;
    private final Map<List<Fact>, ScoreSheet> sheets = new HashMap<>();
    private final Map<Parts, ScoreSheet> combined = new HashMap<>();

    /** The same sheets, not only equal ones: comparing them by what is in them would cost what adding up does. */
    private record Parts(List<ScoreSheet> sheets, SchemeRules rules) {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Parts that) || that.rules != rules || that.sheets.size() != sheets.size()) {
                return false;
            }
            for (int i = 0; i < sheets.size(); i++) {
                if (that.sheets.get(i) != sheets.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = System.identityHashCode(rules);
            for (ScoreSheet sheet : sheets) {
                hash = 31 * hash + System.identityHashCode(sheet);
            }
            return hash;
        }
    }

    ScoreSheet of(SchemeRules rules, List<Fact> facts) {
        ScoreSheet known = sheets.get(facts);
        if (known == null) {
            known = ScoreSheet.of(rules, facts);
            if (sheets.size() < MOST) {
                sheets.put(facts, known);
            }
        }
        return known;
    }

    ScoreSheet combined(List<ScoreSheet> parts, SchemeRules rules) {
        Parts key = new Parts(parts, rules);
        ScoreSheet known = combined.get(key);
        if (known == null) {
            known = ScoreSheet.combined(parts, rules);
            if (combined.size() < MOST) {
                combined.put(key, known);
            }
        }
        return known;
    }
}
