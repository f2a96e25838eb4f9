package fr.rebond.missions.committee;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.Constraints;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class CommitteeMeetings implements PanacheRepositoryBase<CommitteeMeeting, UUID> {

    private final Jdbi jdbi;

    CommitteeMeetings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the committee met with its quorum on that day or later. */
    public boolean metSince(LocalDate since, UUID missionId, MeetingKind kind) {
        return count("missionId = ?1 and kind = ?2 and heldOn >= ?3 and quorate", missionId, kind, since) > 0;
    }

    public Optional<CommitteeMeeting> of(UUID missionId, UUID id) {
        return find("id = ?1 and missionId = ?2", id, missionId).singleResultOptional();
    }

    /** @throws Refusal 409 when the meeting is recorded already */
    void requireUnrecorded(UUID missionId, MeetingKind kind, LocalDate heldOn) {
        if (count("missionId = ?1 and kind = ?2 and heldOn = ?3", missionId, kind, heldOn) > 0) {
            throw Constraints.duplicateMeeting();
        }
    }

    /** Who has a seat on the mission's committee so far. */
    List<CommitteeMember> seated(UUID missionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT siren, name FROM committee_seat WHERE mission_id = :mission")
                        .bind("mission", missionId)
                        .mapTo(CommitteeMember.class)
                        .list());
    }

    /** Who was named as a member of one meeting sits on the committee from then on. */
    void seat(UUID missionId, Collection<Attendance> members) {
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
