package fr.rebond.applications.laureate.announcement;

import fr.rebond.applications.application.Embargo;
import fr.rebond.applications.laureate.Laureate;
import fr.rebond.applications.laureate.LaureateStatus;
import fr.rebond.applications.laureate.Laureates;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Announces laureates: the whole batch or none. */
@ApplicationScoped
public class AnnouncementService {

    private final Laureates laureates;
    private final Embargo embargo;
    private final Recorder recorder;

    AnnouncementService(Laureates laureates, Embargo embargo, Recorder recorder) {
        this.laureates = laureates;
        this.embargo = embargo;
        this.recorder = recorder;
    }

    /** Sets the day of announcement, or moves it while it has not come. */
    @Transactional
    public Announcement announce(Announcement announcement) {
        var requested = new LinkedHashSet<>(announcement.laureates());
        var found = laureates.withIds(requested);
        var now = recorder.now();
        var set = found.stream()
                .map(laureate -> laureate.announce(announcement.announcedOn(), recorder.today(), now))
                .toList();
        RulesNotMet.check()
                .all(unknown(requested, found))
                .all(found.stream()
                        .filter(laureate -> announcement.announcedOn().isBefore(laureate.labelledOn()))
                        .map(laureate -> "laureate %s was labelled after this day, on %s"
                                .formatted(laureate.id(), laureate.labelledOn()))
                        .toList())
                .orRefuse(LaureateStatus.LABELLED);
        set.forEach(recorder::record);
        laureates.flush();
        found.stream().filter(laureate -> laureate.isPublic(recorder.today())).forEach(this::publish);
        laureates.flush();
        return announcement;
    }

    /** Takes announcements back whose day has not come. */
    @Transactional
    public AnnouncementWithdrawal withdraw(AnnouncementWithdrawal withdrawal) {
        var requested = new LinkedHashSet<>(withdrawal.laureates());
        var found = laureates.withIds(requested);
        var now = recorder.now();
        var withdrawn = found.stream()
                .map(laureate -> laureate.withdrawAnnouncement(withdrawal.motive(), recorder.today(), now))
                .toList();
        RulesNotMet.check().all(unknown(requested, found)).orRefuse(LaureateStatus.LABELLED);
        withdrawn.forEach(recorder::record);
        laureates.flush();
        return withdrawal;
    }

    /**
     * Publishes the announcement of the next laureate whose day has come.
     *
     * @return false when there is none left
     */
    @Transactional
    boolean publishNext() {
        var next = laureates.findNextToAnnounce(recorder.today());
        next.ifPresent(this::publish);
        laureates.flush();
        return next.isPresent();
    }

    private void publish(Laureate laureate) {
        var now = recorder.now();
        recorder.record(laureate.publishAnnouncement(now));
        embargo.lift(laureate.waveId(), laureate.applicationId());
        recorder.publish(new TerritoryAnnounced(
                laureate.id(), laureate.territoryId(), laureate.announcedOn().orElseThrow(), now));
    }

    private static List<String> unknown(Set<UUID> requested, List<Laureate> found) {
        var known = found.stream().map(Laureate::id).collect(Collectors.toSet());
        return requested.stream()
                .filter(id -> !known.contains(id))
                .map(id -> "there is no laureate " + id)
                .toList();
    }
}
