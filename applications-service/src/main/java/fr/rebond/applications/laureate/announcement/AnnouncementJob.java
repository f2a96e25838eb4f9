package fr.rebond.applications.laureate.announcement;

import fr.rebond.kit.database.Leadership;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes an announcement under embargo once its day has come. The public list does not depend on it: it reads the clock. */
@ApplicationScoped
class AnnouncementJob {

    private final AnnouncementService service;
    private final Leadership leadership;

    AnnouncementJob(AnnouncementService service, Leadership leadership) {
        this.service = service;
        this.leadership = leadership;
    }

    @Scheduled(every = "{rebond.deadlines.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publishAnnouncements() {
        leadership.repeatWhileLeading("announcements", service::publishNext);
    }
}
