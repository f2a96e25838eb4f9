package fr.rebond.example;

import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Types whose names break the vocabulary. They are outside fr.rebond.kit, because the rules exclude the kit. */
public final class BrokenNames {

    private BrokenNames() {}

    @Path("/things")
    public static final class Things {}

    public static final class ThingResource {}

    public static final class ThingHandler {}

    public static final class ThingJob {}

    public record ThingStatus(String name) {}

    @Entity
    public static final class ThingView {}

    @Path("/bodies")
    public static final class BodyResource {
        @POST
        public void describe(DescribeThing body) {}
    }

    public record DescribeThing(String name) {}

    @Path("/forms")
    public static final class AnswerResource {
        @GET
        public ThingForm read() {
            return new ThingForm("a");
        }
    }

    public record ThingForm(String name) {}

    @Path("/views")
    public static final class InputResource {
        @POST
        public void describe(OtherView body) {}
    }

    public record OtherView(String name) {}

    public static final class ThingSearch {
        @QueryParam("name")
        public String name;
    }

    public static final class ThingQueries {
        public void insertThing() {}
    }
}
