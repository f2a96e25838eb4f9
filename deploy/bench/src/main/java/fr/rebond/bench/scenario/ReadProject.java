package fr.rebond.bench.scenario;

import static fr.rebond.bench.figures.Results.RATE;

import fr.rebond.bench.figures.Bar;
import fr.rebond.bench.figures.Comparison;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.load.Tool;
import fr.rebond.bench.stage.Portfolio;
import fr.rebond.bench.stage.Stage;
import java.util.List;
import java.util.Map;

/** P1: one project is read by its id. */
public final class ReadProject implements Scenario {

    private static final String PEER = "Spring Boot peer";
    private static final String PGBENCH = "pgbench, same SELECT";

    private final int clients;

    public ReadProject(int clients) {
        this.clients = clients;
    }

    @Override
    public String id() {
        return "P1";
    }

    @Override
    public String title() {
        return "read a project by id, %d clients".formatted(clients);
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK, Tool.PGBENCH);
    }

    @Override
    public void measure(Rounds rounds) throws InterruptedException {
        var stage = rounds.stage();
        var reads = new Reads(stage, clients);
        var peer = stage.startPeer();
        var answers = new Answers(List.of(stage.missions(), peer), Reads.PATH + Portfolio.id(1));
        answers.requireEqualReads(reads.tokens().get().getFirst());
        answers.requireRefusals(
                reads.tokens().get().getFirst(),
                stage.tokens(Reads.USER_WITHOUT_THE_ROLE, 1).get().getFirst());
        rounds.throughput(
                id(),
                List.of(
                        new Subject(Stage.MISSIONS, stage.process(Stage.MISSIONS), reads.from(stage.missions())),
                        new Subject(PEER, stage.peer(), reads.from(peer)),
                        new Subject(PGBENCH, null, select(stage))));
    }

    private Subject.Load select(Stage stage) {
        var pgBench = stage.pgBench();
        var script = stage.script("read-project.sql");
        var variables = Map.of(
                "projects", Integer.toString(Portfolio.PROJECTS),
                "all", "false",
                "consultancy", stage.consultancy(),
                "member", "-",
                "committee", "-");
        return seconds -> Reads.requireNoFailure("pgbench", pgBench.run(clients, seconds, script, variables));
    }

    @Override
    public List<Comparison> compare(Results results) {
        var rate = results.of(id(), Stage.MISSIONS, RATE);
        return List.of(
                new Comparison("of the peer", rate.over(results.of(id(), PEER, RATE)), Bar.atLeast(1.3, 2)),
                new Comparison("of pgbench", rate.over(results.of(id(), PGBENCH, RATE)), Bar.atLeast(0.2, 0.35)));
    }
}
