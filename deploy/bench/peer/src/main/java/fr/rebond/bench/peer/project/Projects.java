package fr.rebond.bench.peer.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Projects extends JpaRepository<Project, UUID> {

    /** Which missions a caller reaches, in the same words as {@code MissionAccess} of the missions service. */
    String WITHIN = """
            (:all OR m.consultancy_siren = :consultancy
              OR EXISTS (SELECT FROM mission_member x WHERE x.mission_id = m.id AND x.siren = :member)
              OR EXISTS (SELECT FROM committee_seat s WHERE s.mission_id = m.id AND s.siren = :committee))""";

    @Query(
            nativeQuery = true,
            value = "SELECT x.* FROM project x JOIN mission m ON m.id = x.mission_id WHERE x.id = :id AND " + WITHIN)
    Optional<Project> find(UUID id, boolean all, String consultancy, String member, String committee);
}
