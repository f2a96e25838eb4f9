package fr.rebond.kit.test.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;

/**
 * Checks each exchange against an OpenAPI document. Of a refused request only the answer is checked: tests send invalid
 * requests on purpose, and a service is right to refuse what its document does not describe.
 */
final class OpenApiCheck implements Filter {

    private final OpenApiInteractionValidator exchange;
    private final OpenApiInteractionValidator answerOnly;

    OpenApiCheck(Path document) {
        var url = document.toUri().toString();
        exchange = OpenApiInteractionValidator.createFor(url).build();
        answerOnly = OpenApiInteractionValidator.createFor(url)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext context) {
        var response = context.next(request, answer);
        var validator = response.statusCode() < 400 ? exchange : answerOnly;
        var report = validator.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
        if (response.statusCode() == 500) {
            throw new AssertionError("%s %s -> 500".formatted(request.getMethod(), request.getURI()));
        }
        if (report.hasErrors()) {
            throw new AssertionError("%s %s -> %d does not match the OpenAPI document%n%s"
                    .formatted(
                            request.getMethod(),
                            request.getURI(),
                            response.statusCode(),
                            SimpleValidationReportFormat.getInstance().apply(report)));
        }
        return response;
    }
}
