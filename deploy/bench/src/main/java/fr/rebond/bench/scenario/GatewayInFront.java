package fr.rebond.bench.scenario;

import static fr.rebond.bench.figures.Results.P50;
import static fr.rebond.bench.figures.Results.P99;
import static fr.rebond.bench.figures.Results.RATE;

import fr.rebond.bench.figures.Bar;
import fr.rebond.bench.figures.Comparison;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.load.OpenLoop;
import fr.rebond.bench.load.Tool;
import fr.rebond.bench.stage.Portfolio;
import fr.rebond.bench.stage.Stage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** P9: the same reads through the gateway, through haproxy, and without either. */
public final class GatewayInFront implements Scenario {

    private static final String HAPROXY = "haproxy";
    private static final String DIRECT = "no proxy";

    /** Latency is measured at this share of what the gateway can answer, where no queue forms. */
    private static final double LOAD = 0.3;

    /** Prime, so that consecutive requests read projects that are far apart. */
    private static final int STRIDE = 7919;

    private final int clients;

    public GatewayInFront(int clients) {
        this.clients = clients;
    }

    @Override
    public String id() {
        return "P9";
    }

    @Override
    public String title() {
        return "read a project through the gateway, %d clients".formatted(clients);
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK, Tool.HAPROXY);
    }

    @Override
    public void measure(Rounds rounds) throws InterruptedException {
        var stage = rounds.stage();
        var reads = new Reads(stage, clients);
        var haproxy = stage.startHaProxy();
        new Answers(List.of(stage.missions(), stage.gateway(), haproxy), Reads.PATH + Portfolio.id(1))
                .requireEqualReads(reads.tokens().get().getFirst());
        rounds.throughput(
                id(),
                List.of(
                        new Subject(Stage.GATEWAY, stage.process(Stage.GATEWAY), reads.from(stage.gateway())),
                        new Subject(HAPROXY, stage.haProxy(), reads.from(haproxy)),
                        new Subject(DIRECT, stage.process(Stage.MISSIONS), reads.from(stage.missions()))));
        var servers = Map.of(Stage.GATEWAY, stage.gateway(), HAPROXY, haproxy, DIRECT, stage.missions());
        var perSecond = rounds.median(id(), Stage.GATEWAY, RATE) * LOAD;
        rounds.latency(
                id(),
                List.of(Stage.GATEWAY, HAPROXY, DIRECT),
                (subject, seconds) -> new OpenLoop(clients, perSecond, seconds)
                        .run(
                                servers.get(subject),
                                number -> Reads.PATH
                                        + Portfolio.id(1 + Math.floorMod(number * STRIDE, Portfolio.PROJECTS)),
                                reads.tokens().get()));
    }

    @Override
    public List<Comparison> compare(Results results) {
        return List.of(
                new Comparison(
                        "of haproxy",
                        results.of(id(), Stage.GATEWAY, RATE).over(results.of(id(), HAPROXY, RATE)),
                        Bar.atLeast(0.7, 0.7)),
                adds(results, Stage.GATEWAY, P50, Bar.atMost(0.5)),
                adds(results, Stage.GATEWAY, P99, Bar.atMost(3)),
                adds(results, HAPROXY, P50, null),
                adds(results, HAPROXY, P99, null));
    }

    private Comparison adds(Results results, String subject, String percentile, @Nullable Bar bar) {
        return new Comparison(
                "%s adds, %s".formatted(subject, percentile),
                results.of(id(), subject, percentile).minus(results.of(id(), DIRECT, percentile)),
                bar);
    }
}
