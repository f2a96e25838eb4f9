package fr.rebond.bench.scenario;

import fr.rebond.bench.figures.Comparison;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.load.Tool;
import java.util.List;

/** One comparison of the suite with other programs. */
public interface Scenario {

    /** Such as {@code P1}. */
    String id();

    String title();

    /** The programs of the operating system that it needs. */
    List<Tool> tools();

    /** @throws fr.rebond.local.Failure if an answer is wrong, which makes the whole run void */
    void measure(Rounds rounds) throws InterruptedException;

    List<Comparison> compare(Results results);
}
