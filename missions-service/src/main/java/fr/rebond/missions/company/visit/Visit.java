package fr.rebond.missions.company.visit;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.company.Company;
import fr.rebond.missions.mission.Mission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting with a company, held between the start of the mission and the day it is recorded. */
@Entity
public class Visit {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID companyId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private @Nullable String summary;

    protected Visit() {}

    public static Visit record(VisitForm request, Company company, Mission mission, LocalDate today) {
        mission.requireUnderWay("visits");
        RulesNotMet.check()
                .that(!request.heldOn().isAfter(today), "/heldOn", "a visit can be recorded only after it was held")
                .that(
                        !request.heldOn().isBefore(mission.startedOn()),
                        "/heldOn",
                        "the mission started on " + mission.startedOn())
                .orRefuse(mission.status());
        var visit = new Visit();
        visit.id = UuidCreator.getTimeOrderedEpoch();
        visit.companyId = company.id();
        visit.heldOn = request.heldOn();
        visit.kind = request.kind();
        visit.summary = request.summary();
        return visit;
    }

    public VisitView view() {
        return new VisitView(id, companyId, heldOn, kind, summary, version);
    }
}
