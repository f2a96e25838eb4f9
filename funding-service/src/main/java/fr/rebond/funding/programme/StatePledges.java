package fr.rebond.funding.programme;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Shows programmes with the pledges of the State that a caller may know of. */
@ApplicationScoped
class StatePledges {

    private static final String ANNOUNCED = """
            SELECT l.call_code AS call, sum(c.amount_amount) AS pledged
            FROM programme p
            JOIN envelope_label l ON l.call_code = p.call_code AND l.announced_on IS NOT NULL
            JOIN contribution c ON c.envelope_id = l.envelope_id AND c.siren = p.state_siren
            WHERE p.call_code = ANY (:calls)
            GROUP BY l.call_code""";

    private final Jdbi jdbi;

    StatePledges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ProgrammeView view(Programme programme, Actor reader) {
        return view(List.of(programme), reader).getFirst();
    }

    List<ProgrammeView> view(List<Programme> programmes, Actor reader) {
        if (reader.may(May.PreviewLabels.class)) {
            return programmes.stream()
                    .map(programme -> ProgrammeView.of(programme, programme.statePledged()))
                    .toList();
        }
        var announced = announced(programmes.stream().map(Programme::callCode).toList());
        return programmes.stream()
                .map(programme -> ProgrammeView.of(programme, announced.getOrDefault(programme.callCode(), Money.ZERO)))
                .toList();
    }

    private Map<String, Money> announced(List<String> calls) {
        return jdbi.withHandle(handle -> handle.createQuery(ANNOUNCED)
                .bindArray("calls", String.class, calls)
                .reduceRows(new HashMap<String, Money>(), (sums, row) -> {
                    sums.put(
                            row.getColumn("call", String.class),
                            Money.euros(row.getColumn("pledged", BigDecimal.class)));
                    return sums;
                }));
    }
}
