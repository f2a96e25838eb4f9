package fr.rebond.applications.territory;

import fr.rebond.applications.reference.Vintages;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.Siren;
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

    /** @throws Refusal 400 for a SIREN that is none or no EPCI of the vintage */
    PerimeterView perimeter(PerimeterRequest request) {
        var code = Vintages.asked(request.cogVintage());
        try {
            return PerimeterView.of(
                    code.perimeter(request.epcis().stream().map(Siren::new).toList()));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("/epcis", unknown.getMessage());
        }
    }

    /** Public once announced as a laureate's; before, only its members and the programme may know of it. */
    @Transactional
    TerritoryView read(UUID id, Actor actor) {
        var territory = territories.get(id);
        if (!mayRead(territory, actor) && !territories.isAnnounced(id, clock.today())) {
            throw Refusal.notFound("territory", id);
        }
        return TerritoryView.of(territory);
    }

    private static boolean mayRead(Territory territory, Actor actor) {
        return actor.hasAnyRole(
                        Roles.PROGRAMME_MANAGER,
                        Roles.LABELLING_AUTHORITY,
                        Roles.CASE_OFFICER,
                        Roles.ASSESSOR,
                        Roles.EXPERT,
                        Roles.JURY_MEMBER,
                        Roles.AUDITOR)
                || (actor.hasAnyRole(Roles.APPLICANT, Roles.TERRITORY_OFFICER)
                        && territory.isMember(actor.organisation()));
    }
}
