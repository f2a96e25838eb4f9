package fr.rebond.bench.load;

import fr.rebond.kit.test.parts.ServiceDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends prepared statements to PostgreSQL: what the database alone can do. */
public final class PgBench {

    private final int port;
    private final ServiceDatabase database;

    public PgBench(int port, ServiceDatabase database) {
        this.port = port;
        this.database = database;
    }

    public Throughput run(int clients, int seconds, Path script, Map<String, String> variables) {
        var arguments = new ArrayList<>(List.of(
                "--host=localhost",
                "--port=" + port,
                "--username=" + database.app(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                "--time=" + seconds,
                "--file=" + script));
        variables.forEach((name, value) -> arguments.add("--define=" + name + "=" + value));
        arguments.add(database.name());
        return PgBenchReport.parse(Tool.PGBENCH.run(arguments, Map.of("PGPASSWORD", database.appPassword())));
    }
}
