package fr.rebond.applications.laureate;

import fr.rebond.applications.dossier.Embargo;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.settings.ServiceName;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The announcement of laureates: all of a batch, or none. */
@ApplicationScoped
class AnnouncementService {

    private final Laureates laureates;
    private final Embargo embargo;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;
    private final Actor service;

    AnnouncementService(
            Laureates laureates,
            Embargo embargo,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock,
            ServiceName service) {
        this.laureates = laureates;
        this.embargo = embargo;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
        this.service = Actor.system(service.get());
    }

    @Transactional
    AnnouncementForm announce(AnnouncementForm announcement, Actor actor) {
        var asked = new LinkedHashSet<>(announcement.laureates());
        var found = laureates.all(asked);
        var now = clock.instant();
        var set = found.stream()
                .map(laureate -> laureate.announce(announcement.announcedOn(), now))
                .toList();
        RulesNotMet.check()
                .all(unknown(asked, found))
                .all(found.stream()
                        .filter(laureate -> announcement.announcedOn().isBefore(laureate.labelledOn()))
                        .map(laureate ->
                                "laureate %s is labelled later, on %s".formatted(laureate.id(), laureate.labelledOn()))
                        .toList())
                .orRefuse(LaureateStatus.LABELLED);
        set.forEach(step -> trail.record(step, actor));
        laureates.flush();
        found.stream().filter(laureate -> laureate.isPublic(clock.today())).forEach(laureate -> tell(laureate, actor));
        laureates.flush();
        return announcement;
    }

    /** Tells the announcement of the next laureate whose day has come. @return false when none is left */
    @Transactional
    boolean tellNext() {
        var next = laureates.nextToTell(clock.today());
        next.ifPresent(laureate -> tell(laureate, service));
        laureates.flush();
        return next.isPresent();
    }

    private void tell(Laureate laureate, Actor actor) {
        var now = clock.instant();
        trail.record(laureate.tellAnnouncement(now), actor);
        embargo.lift(laureate.waveId(), laureate.applicationId(), now);
        outbox.append(new TerritoryAnnounced(
                laureate.id(), laureate.territoryId(), laureate.announcedOn().orElseThrow(), now));
    }

    private static List<String> unknown(Set<UUID> asked, List<Laureate> found) {
        var known = found.stream().map(Laureate::id).collect(Collectors.toSet());
        return asked.stream()
                .filter(id -> !known.contains(id))
                .map(id -> "there is no laureate " + id)
                .toList();
    }
}
