package fr.rebond.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Sends requests over a fixed number of connections, each as soon as the answer before it has arrived. */
public final class Wrk {

    private Wrk() {}

    /** @param script in Lua, which gets the given variables by {@code os.getenv} */
    public static Throughput run(URI server, int clients, int seconds, Path script, Map<String, String> variables) {
        var arguments = List.of(
                "--threads=1",
                "--connections=" + clients,
                "--duration=" + seconds + "s",
                "--timeout=5s",
                "--script=" + script,
                server.toString());
        return WrkReport.parse(Tool.WRK.run(arguments, variables));
    }
}
