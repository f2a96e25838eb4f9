package fr.rebond.bench.scenario;

import fr.rebond.bench.load.Throughput;
import fr.rebond.bench.load.Wrk;
import fr.rebond.bench.stage.Portfolio;
import fr.rebond.bench.stage.Stage;
import fr.rebond.bench.stage.Tokens;
import fr.rebond.local.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Reads of random projects over HTTP. */
final class Reads {

    static final String PATH = "/v1/projects/";

    /** Its user has no access to projects. */
    static final String USER_WITHOUT_THE_ROLE = "applicant-cambrai";

    private final Path script;
    private final Tokens tokens;
    private final int clients;

    Reads(Stage stage, int clients) {
        script = stage.script("read-project.lua");
        tokens = stage.tokens(Stage.LEAD, clients);
        this.clients = clients;
    }

    Subject.Load from(URI server) {
        return seconds -> requireNoFailure(
                server,
                Wrk.run(
                        server,
                        clients,
                        seconds,
                        script,
                        Map.of(
                                "REBOND_TOKENS", String.join(" ", tokens.get()),
                                "REBOND_PROJECTS", Integer.toString(Portfolio.PROJECTS))));
    }

    Tokens tokens() {
        return tokens;
    }

    /** @throws Failure if one answer was wrong */
    static Throughput requireNoFailure(Object server, Throughput throughput) {
        if (throughput.answered() == 0) {
            throw new Failure("The run is void: %s has answered nothing.".formatted(server));
        }
        if (throughput.failed() > 0) {
            throw new Failure("The run is void: %,d requests to %s failed, %,d were answered."
                    .formatted(throughput.failed(), server, throughput.answered()));
        }
        return throughput;
    }
}
