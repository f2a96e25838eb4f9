package fr.rebond.missions.roadmap;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import fr.rebond.missions.roadmap.action.ActionView;
import fr.rebond.missions.roadmap.axis.AxisView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lists the axes of a roadmap and the actions of an axis, by number. */
@ApplicationScoped
public class RoadmapQueries {

    private static final String AXES = """
            SELECT number, title, description, scope, member_siren, version FROM axis
            <where> ORDER BY number LIMIT :limit
            """;
    private static final String ACTIONS = """
            SELECT a.number, a.title, a.carrier_siren, a.carrier_name, a.due_on, a.version
            FROM action a JOIN axis x ON x.id = a.axis_id
            <where> ORDER BY a.number LIMIT :limit
            """;

    private final Lists lists;

    RoadmapQueries(Lists lists) {
        this.lists = lists;
    }

    Page<AxisView> axes(UUID missionId, PageRequest page) {
        var conditions = new Conditions().and("mission_id = :mission").bind("mission", missionId);
        return lists.page(AXES, conditions, byNumber("number", AxisView::number), page, AxisView.class);
    }

    Page<ActionView> actions(UUID missionId, int axisNumber, PageRequest page) {
        var conditions = new Conditions()
                .and("x.mission_id = :mission AND x.number = :axis")
                .bind("mission", missionId)
                .bind("axis", axisNumber);
        return lists.page(ACTIONS, conditions, byNumber("a.number", ActionView::number), page, ActionView.class);
    }

    private static <T> Keyset<T, Integer> byNumber(String column, Function<T, Integer> number) {
        return new Keyset<>(column + " > :after", Integer.class, number);
    }
}
