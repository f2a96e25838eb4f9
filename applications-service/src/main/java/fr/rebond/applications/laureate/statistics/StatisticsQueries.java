package fr.rebond.applications.laureate.statistics;

import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.figures.PublishedCount;
import fr.rebond.applications.call.figures.PublishedCounts;
import fr.rebond.applications.laureate.statistics.LaureateStatisticsView.Figure;
import fr.rebond.applications.laureate.statistics.LaureateStatisticsView.Published;
import fr.rebond.applications.laureate.statistics.LaureateStatisticsView.RegionCount;
import fr.rebond.applications.laureate.statistics.LaureateStatisticsView.WaveCount;
import fr.rebond.kit.clock.ProgrammeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts the announced laureates with one statement. The counts are public, so they are the same for every caller. */
@ApplicationScoped
public class StatisticsQueries {

    private static final String COUNTS = """
            WITH announced AS MATERIALIZED (
                SELECT l.id, t.id AS territory_id, t.sample, c.code AS call_code, w.number
                FROM laureate l
                JOIN territory t ON t.id = l.territory_id
                JOIN wave w ON w.id = l.wave_id
                JOIN call c ON c.id = l.call_id
                WHERE l.announced_on <= :today AND (:call::text IS NULL OR c.code = :call))
            SELECT 'TOTAL' AS kind, '' AS code, 0 AS number, count(*) AS laureates,
                   count(*) FILTER (WHERE sample) AS samples
            FROM announced
            UNION ALL
            SELECT 'REGION', r.region_code, 0, count(*), count(*) FILTER (WHERE sample)
            FROM announced a
            CROSS JOIN LATERAL (
                SELECT DISTINCT m.region_code FROM territory_member m WHERE m.territory_id = a.territory_id) r
            GROUP BY r.region_code
            UNION ALL
            SELECT 'WAVE', call_code, number, count(*), count(*) FILTER (WHERE sample)
            FROM announced GROUP BY call_code, number
            ORDER BY kind, code, number
            """;

    private final Jdbi jdbi;
    private final Calls calls;
    private final ProgrammeClock clock;

    StatisticsQueries(Jdbi jdbi, Calls calls, ProgrammeClock clock) {
        this.jdbi = jdbi;
        this.calls = calls;
        this.clock = clock;
    }

    private record Count(String kind, String code, int number, int laureates, int samples) {}

    /** @param call code of the call to count for, with its published figures; absent for all calls */
    @Transactional
    public LaureateStatisticsView of(@Nullable String call) {
        var counts = jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("today", clock.today())
                .bind("call", call)
                .mapTo(Count.class)
                .list());
        var published = Optional.ofNullable(call).flatMap(calls::findPublished).flatMap(Call::publishedFigures);
        var total = of("TOTAL", counts).getFirst();
        var regions = of("REGION", counts).stream()
                .map(count -> new RegionCount(count.code, count.laureates, count.samples))
                .toList();
        var waves = of("WAVE", counts).stream()
                .map(count -> new WaveCount(count.code, count.number, count.laureates, count.samples))
                .toList();
        return new LaureateStatisticsView(
                figure(total.laureates, published, PublishedCounts::laureates),
                figure(regions.size(), published, PublishedCounts::regions),
                total.samples,
                regions,
                waves);
    }

    private static List<Count> of(String kind, List<Count> counts) {
        return counts.stream().filter(count -> count.kind.equals(kind)).toList();
    }

    private static Figure figure(
            int computed, Optional<PublishedCounts> figures, Function<PublishedCounts, PublishedCount> one) {
        var published = figures.map(one)
                .map(figure -> new Published(
                        figure.value(), figure.qualifier(), figure.qualifier().agrees(computed, figure.value())));
        return new Figure(computed, published.orElse(null));
    }
}
