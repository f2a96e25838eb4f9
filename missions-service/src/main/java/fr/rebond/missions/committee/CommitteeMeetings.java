package fr.rebond.missions.committee;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.Constraints;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class CommitteeMeetings implements PanacheRepositoryBase<CommitteeMeeting, UUID> {

    private final Jdbi jdbi;

    CommitteeMeetings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the committee held a quorate meeting of this kind on that day or later. */
    public boolean metSince(LocalDate since, UUID missionId, MeetingKind kind) {
        return count("missionId = ?1 and kind = ?2 and heldOn >= ?3 and quorate", missionId, kind, since) > 0;
    }

    /** @throws Refusal 404 when the mission has no such meeting */
    CommitteeMeeting get(UUID missionId, UUID id) {
        return find("id = ?1 and missionId = ?2", id, missionId)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("committee meeting", id));
    }

    /**
     * The meeting that a request names in {@code meetingId}.
     *
     * @throws Refusal 400 when the mission has no such meeting of this kind
     */
    public CommitteeMeeting getNamed(UUID missionId, UUID id, MeetingKind kind) {
        return find("id = ?1 and missionId = ?2 and kind = ?3", id, missionId, kind)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.invalid(
                        "/meetingId", "the committee of this mission has no %s meeting %s".formatted(kind, id)));
    }

    /** @throws Refusal 409 when the meeting is already recorded */
    void requireUnrecorded(UUID missionId, MeetingKind kind, LocalDate heldOn) {
        if (count("missionId = ?1 and kind = ?2 and heldOn = ?3", missionId, kind, heldOn) > 0) {
            throw Constraints.duplicateMeeting();
        }
    }

    /** The organisations that have a seat on the mission's committee so far. */
    List<CommitteeMember> members(UUID missionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT siren, name FROM committee_seat WHERE mission_id = :mission")
                        .bind("mission", missionId)
                        .mapTo(CommitteeMember.class)
                        .list());
    }

    /** Gives a seat to every organisation that a meeting names and that has none yet. */
    void giveSeats(UUID missionId, Collection<Attendance> members) {
        jdbi.useHandle(handle -> {
            var seats = handle.prepareBatch("""
                    INSERT INTO committee_seat (mission_id, siren, name) VALUES (:mission, :siren, :name)
                    ON CONFLICT (mission_id, siren) DO NOTHING
                    """);
            for (var member : members) {
                seats.bind("mission", missionId)
                        .bind("siren", member.siren())
                        .bind("name", member.name())
                        .add();
            }
            seats.execute();
        });
    }
}
