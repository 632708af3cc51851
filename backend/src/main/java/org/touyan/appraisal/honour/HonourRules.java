package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.HonourLevel;
import org.touyan.appraisal.scheme.SchemeVersion;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.web.ProblemException;

/** By which rules honours are given in a place today. */
@ApplicationScoped
class HonourRules {
    private final Schemes schemes;

    HonourRules(Schemes schemes) {
        this.schemes = schemes;
    }

    /** A scheme with the version that holds today. */
    record InForce(Scheme scheme, UUID version, SchemeRules rules) {
        HonourLevel level(Level level) {
            return rules.honour(level.name())
                    .orElseThrow(() -> ProblemException.rule("level", "现行办法没有设" + level.spoken + "级荣誉"));
        }
    }

    /** Empty where no scheme is in force. @param schemeId null for the one in force */
    Optional<InForce> find(UUID schemeId, List<String> areas) {
        return schemes.findAmong(schemeId, areas, SubjectKind.HOUSEHOLD).flatMap(this::inForce);
    }

    InForce require(UUID schemeId, List<String> areas) {
        return find(schemeId, areas).orElseThrow(() -> ProblemException.rule("schemeId", "这里还没有施行评价办法，请由县级制定后再评荣誉"));
    }

    InForce of(UUID scheme) {
        return inForce(schemes.get(scheme)).orElseThrow(() -> ProblemException.state("这个评价办法已不再施行"));
    }

    private Optional<InForce> inForce(Scheme scheme) {
        return schemes.current(scheme)
                .flatMap((Period now) -> schemes.inForce(scheme, now))
                .map((SchemeVersion version) -> new InForce(scheme, version.id, schemes.rules(version.id)));
    }

    String gradeName(UUID version, String grade) {
        return schemes.rules(version).gradeName(grade);
    }

    /** Of two who use up the same quota at once, the second waits. */
    void hold(UUID scheme) {
        schemes.hold(scheme);
    }
}
