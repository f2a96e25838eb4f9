package fr.rebond.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of {@link fr.rebond.kit.problem.Problem}. No operation returns one, so it is not generated. */
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
                        text("Stable id of the kind of problem")
                                .addExample("https://rebond.example/problems/illegal-transition"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("HTTP status"))
                .addProperty("detail", text("What is wrong with this request"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("traceId", text("Id by which operators find the request in traces and logs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Every reason, if there are several or one concerns a field")
                                .items(entry))
                .addProperty(
                        "earliestPosition",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int64")
                                .description("First position of the journal, in problems of type position-expired"))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
