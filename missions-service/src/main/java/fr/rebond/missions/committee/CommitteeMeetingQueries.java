package fr.rebond.missions.committee;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lists the meetings of a committee in the order in which they were recorded. */
@ApplicationScoped
public class CommitteeMeetingQueries {

    private static final String MEETINGS = """
            SELECT id, kind, held_on, chair, quorate FROM committee_meeting
            <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    CommitteeMeetingQueries(Lists lists) {
        this.lists = lists;
    }

    Page<CommitteeMeetingSummary> list(UUID missionId, PageRequest page) {
        var conditions = new Conditions().and("mission_id = :mission").bind("mission", missionId);
        var keyset = Keyset.byId("id", CommitteeMeetingSummary::id);
        return lists.page(MEETINGS, conditions, keyset, page, CommitteeMeetingSummary.class);
    }
}
