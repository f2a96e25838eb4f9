package fr.rebond.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How {@link fr.rebond.kit.problem.Problem} is described: no operation returns one, so nothing else describes it. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema create() {
        var entry = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("detail", text("What is wrong there"))
                .addRequired("detail");
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A problem answer (RFC 9457)")
                .addProperty(
                        "type",
                        text("Stable identifier of the kind of problem")
                                .addExample("https://rebond.example/problems/illegal-transition"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("HTTP status"))
                .addProperty("detail", text("What was wrong in this very request"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("traceId", text("Under which operators find the request in their traces and logs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Every reason, where there is more to say than the detail")
                                .items(entry))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
