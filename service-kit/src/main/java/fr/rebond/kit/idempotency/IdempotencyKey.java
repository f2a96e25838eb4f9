package fr.rebond.kit.idempotency;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code Idempotency-Key} header. Take it as a {@code @Valid @BeanParam}. */
public class IdempotencyKey {

    @HeaderParam("Idempotency-Key")
    @Size(min = 1, max = 255)
    @Pattern(regexp = "[\\x21-\\x7e]*")
    @Parameter(
            description =
                    "Makes a repeated request harmless: the same key with the same body gets the first answer again")
    private String value;

    Optional<String> value() {
        return Optional.ofNullable(value);
    }
}
