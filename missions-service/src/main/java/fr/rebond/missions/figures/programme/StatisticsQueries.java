package fr.rebond.missions.figures.programme;

import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.FigureQueries;
import fr.rebond.missions.mission.MissionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class StatisticsQueries {

    private final Jdbi jdbi;
    private final FigureQueries figures;

    StatisticsQueries(Jdbi jdbi, FigureQueries figures) {
        this.jdbi = jdbi;
        this.figures = figures;
    }

    /** Number of missions in one state, and how many of them are samples. */
    public record Count(String status, long missions, long samples) {}

    public record Line(Money ceiling, Money ordered) {}

    /** @param early whether missions count whose label is not public yet */
    public MissionStatisticsView compute(boolean early) {
        return jdbi.withHandle(handle -> {
            var counts = handle.createQuery("""
                            SELECT status, count(*) AS missions, count(*) FILTER (WHERE sample) AS samples
                            FROM mission WHERE :early OR announced_on IS NOT NULL GROUP BY status
                            """)
                    .bind("early", early)
                    .mapTo(Count.class)
                    .list();
            var line = handle.createQuery("""
                            SELECT ceiling,
                                   (SELECT coalesce(sum(order_amount_amount), 0) FROM mission
                                    WHERE :early OR announced_on IS NOT NULL) AS ordered
                            FROM engineering_line
                            """)
                    .bind("early", early)
                    .mapTo(Line.class)
                    .one();
            var byStatus = new EnumMap<MissionStatus, Long>(MissionStatus.class);
            counts.forEach(count -> byStatus.put(MissionStatus.valueOf(count.status()), count.missions()));
            return new MissionStatisticsView(
                    counts.stream().mapToLong(Count::missions).sum(),
                    byStatus,
                    counts.stream().mapToLong(Count::samples).sum(),
                    line.ceiling(),
                    line.ordered(),
                    figures.ofProgramme(early));
        });
    }
}
