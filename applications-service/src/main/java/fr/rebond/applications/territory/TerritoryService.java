package fr.rebond.applications.territory;

import fr.rebond.applications.permission.May;
import fr.rebond.applications.reference.Vintages;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.organisation.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class TerritoryService {

    private final Territories territories;
    private final ProgrammeClock clock;

    TerritoryService(Territories territories, ProgrammeClock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    /** @throws Refusal 400 for an invalid SIREN, or one that is not an EPCI of the vintage */
    PerimeterView perimeter(PerimeterForm request) {
        var code = Vintages.requested(request.cogVintage());
        try {
            return PerimeterView.of(
                    code.perimeter(request.epcis().stream().map(Siren::new).toList()));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("/epcis", unknown.getMessage());
        }
    }

    /**
     * Public once its laureate is announced. Before that, visible to those who see its application, to those who see its
     * label, and to its members.
     */
    @Transactional
    TerritoryView read(UUID id, Actor actor) {
        var territory = territories.get(id);
        var visible = actor.may(May.ReadApplications.class)
                || (actor.reach(May.PreviewLabels.class).contains(Reach.ORGANISATION)
                        && territory.concerns(actor.organisation()))
                || (actor.may(May.PreviewLabels.class) && territories.isLabelled(id))
                || territories.isAnnounced(id, clock.today());
        if (!visible) {
            throw Refusal.notFound("territory", id);
        }
        return TerritoryView.of(territory);
    }
}
