package fr.rebond.bench.stage;

import fr.rebond.kit.test.parts.FreePort;
import fr.rebond.local.suite.Suite;
import fr.rebond.local.suite.home.Home;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The folder and the ports of the suite that is measured. A suite that runs already has other ones and is left alone. */
final class BenchHome {

    private static final List<String> PORTS = List.of(
            "GATEWAY",
            "GATEWAY_MANAGEMENT",
            "APPLICATIONS",
            "MISSIONS",
            "FUNDING",
            "KEYCLOAK",
            "POSTGRESQL",
            "KAFKA",
            "KAFKA_CONTROLLER");

    private BenchHome() {}

    /** The variables of the suite: its home is the folder {@code bench} in {@code REBOND_HOME}, its ports are free ones. */
    static Map<String, String> environment(Path checkout, Map<String, String> environment) {
        var variables = new HashMap<>(environment);
        variables.put(
                "REBOND_HOME",
                Home.of(checkout, environment).folder().resolve("bench").toString());
        variables.put(Suite.FULL_SPEED, "true");
        var taken = new HashSet<Integer>();
        for (var name : PORTS) {
            var port = FreePort.any();
            while (!taken.add(port)) {
                port = FreePort.any();
            }
            variables.put("REBOND_PORT_" + name, Integer.toString(port));
        }
        return variables;
    }
}
