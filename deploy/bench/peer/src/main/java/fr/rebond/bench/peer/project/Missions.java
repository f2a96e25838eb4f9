package fr.rebond.bench.peer.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Missions extends Repository<Mission, UUID> {

    @Query(
            nativeQuery = true,
            value = "SELECT x.* FROM mission x JOIN mission m ON m.id = x.id WHERE x.id = :id AND " + Projects.WITHIN
                    + " FOR SHARE OF x")
    Optional<Mission> findForShare(UUID id, boolean all, String consultancy, String member, String committee);
}
