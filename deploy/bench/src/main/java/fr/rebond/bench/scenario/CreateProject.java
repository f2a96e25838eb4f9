package fr.rebond.bench.scenario;

import static fr.rebond.bench.figures.Results.RATE;

import fr.rebond.bench.figures.Bar;
import fr.rebond.bench.figures.Comparison;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.load.Throughput;
import fr.rebond.bench.load.Tool;
import fr.rebond.bench.load.Wrk;
import fr.rebond.bench.stage.Portfolio;
import fr.rebond.bench.stage.Stage;
import fr.rebond.local.Failure;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * P3: a project is added to a mission, with its step in the trail and its idempotency key in the same transaction. This
 * operation publishes no event, so none of the programs writes one.
 */
public final class CreateProject implements Scenario {

    private static final String PEER = "Spring Boot peer";
    private static final String PGBENCH = "pgbench, same statements";
    private static final String INSERTS = "pgbench, INSERTs only";

    private static final String DESCRIPTION = "Modernisation de la ligne de production. ".repeat(8);
    private static final String BODY = """
            {"externalReference":"%s","name":"Extension de l'atelier","holder":{"siren":"000030015",\
            "name":"Entreprise d'exemple 1"},"sample":true}""";
    private static final String HEADERS = """
            {"Location":["/v1/projects/00000000-0000-0000-0000-000000000001"],"ETag":["\\"0\\""],\
            "Content-Type":["application/json"]}""";

    /** Time for the last requests, whose connections wrk has closed, to be committed or rolled back. */
    private static final int SETTLE_MILLIS = 500;

    private final int clients;

    public CreateProject(int clients) {
        this.clients = clients;
    }

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public String title() {
        return "create a project with trail and idempotency key, %d clients".formatted(clients);
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK, Tool.PGBENCH);
    }

    @Override
    public void measure(Rounds rounds) throws InterruptedException {
        var stage = rounds.stage();
        var peer = stage.startPeer();
        var token = stage.tokens(Stage.LEAD, 1).get().getFirst();
        new Answers(List.of(stage.missions(), peer), "/v1/missions/" + Portfolio.id(1) + "/projects")
                .requireEqualCreations(token, run(), BODY, List.of("id", "externalReference"));
        rounds.throughput(
                id(),
                List.of(
                        new Subject(Stage.MISSIONS, stage.process(Stage.MISSIONS), over(stage, stage.missions())),
                        new Subject(PEER, stage.peer(), over(stage, peer)),
                        new Subject(PGBENCH, null, inPostgres(stage, "create-project.sql")),
                        new Subject(INSERTS, null, inPostgres(stage, "insert-project.sql"))));
    }

    private Subject.Load over(Stage stage, URI server) {
        var script = stage.script("create-project.lua");
        var tokens = stage.tokens(Stage.LEAD, clients);
        return seconds -> counted(
                stage,
                server,
                () -> Wrk.run(
                        server,
                        clients,
                        seconds,
                        script,
                        Map.of(
                                "REBOND_TOKENS", String.join(" ", tokens.get()),
                                "REBOND_MISSIONS", Integer.toString(Portfolio.MISSIONS),
                                "REBOND_DESCRIPTION", DESCRIPTION,
                                "REBOND_RUN", run())));
    }

    private Subject.Load inPostgres(Stage stage, String name) {
        var script = stage.script(name);
        var pgBench = stage.pgBench();
        return seconds ->
                counted(stage, name, () -> pgBench.run(clients, seconds, script, variables(stage.consultancy())));
    }

    private static Map<String, String> variables(String consultancy) {
        var variables = new HashMap<String, String>();
        variables.put("missions", Integer.toString(Portfolio.MISSIONS));
        variables.put("all", "false");
        variables.put("consultancy", consultancy);
        variables.put("member", "-");
        variables.put("committee", "-");
        variables.put("run", run() + "-");
        variables.put("name", "Extension de l'atelier");
        variables.put("description", DESCRIPTION);
        variables.put("siren", "000030015");
        variables.put("holder", "Entreprise d'exemple 1");
        variables.put("status", "DETECTED");
        variables.put("aggregate", "project");
        variables.put("event", "detected");
        variables.put("actor", "00000000-0000-0000-0000-000000000000");
        variables.put("client", "rebond-cli");
        variables.put("request", "00000000-0000-0000-0000-000000000000");
        variables.put("method", "POST");
        variables.put("path", "/v1/missions/" + Portfolio.id(1) + "/projects");
        variables.put("hash", "\\x" + "00".repeat(32));
        variables.put("headers", HEADERS);
        variables.put("body", BODY.formatted("x".repeat(300)));
        return variables;
    }

    private interface Load {
        Throughput send();
    }

    /** Every answered creation must have left one row in each table, and nothing else may have. */
    private Throughput counted(Stage stage, Object server, Load load) {
        var before = stage.portfolio().created();
        var throughput = Reads.requireNoFailure(server, load.send());
        settle();
        var after = stage.portfolio().created();
        var created = after.projects() - before.projects();
        if (!after.isConsistent() || created < throughput.answered() || created > throughput.answered() + clients) {
            throw new Failure("The run is void: %s has answered %d creations, and the rows went from %s to %s."
                    .formatted(server, throughput.answered(), before, after));
        }
        return throughput;
    }

    private static void settle() {
        try {
            TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Different at each call, so that no reference and no key is used twice. */
    private static String run() {
        return "B" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    @Override
    public List<Comparison> compare(Results results) {
        var rate = results.of(id(), Stage.MISSIONS, RATE);
        return List.of(
                new Comparison("of the peer", rate.over(results.of(id(), PEER, RATE)), Bar.atLeast(1.2, 1.5)),
                new Comparison("of pgbench", rate.over(results.of(id(), PGBENCH, RATE)), Bar.atLeast(0.45, 0.5)),
                new Comparison("of the INSERTs alone", rate.over(results.of(id(), INSERTS, RATE)), null));
    }
}
