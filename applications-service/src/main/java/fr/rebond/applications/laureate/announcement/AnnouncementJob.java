package fr.rebond.applications.laureate.announcement;

import fr.rebond.kit.database.Leadership;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells, when its day has come, an announcement that was made under embargo. The public list never waits for it. */
@ApplicationScoped
public class AnnouncementJob {

    private final AnnouncementService service;
    private final Leadership leadership;

    AnnouncementJob(AnnouncementService service, Leadership leadership) {
        this.service = service;
        this.leadership = leadership;
    }

    @Scheduled(every = "{rebond.deadlines.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void tell() {
        leadership.repeatWhileLeading("announcements", service::tellNext);
    }
}
