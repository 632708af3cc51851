package org.touyan.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that nobody has set up; its own start, hence its own database. */
public class NoCountyYet implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("touyan.test.ready", "false", "touyan.setup.empty", "true");
    }
}
