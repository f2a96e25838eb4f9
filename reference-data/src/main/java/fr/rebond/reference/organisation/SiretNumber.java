package fr.rebond.reference.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a SIRET: 14 digits, of which the first 9 are a SIREN and the last is a check digit. Spaces are allowed;
 * {@link Digits#ungrouped} removes them for storage and comparison.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SiretNumber.Check.class)
public @interface SiretNumber {

    String message() default "must be a SIRET: 14 digits that pass their check";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is valid: {@code @NotNull} rejects it. */
    class Check implements ConstraintValidator<SiretNumber, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                new Siret(text);
                return true;
            } catch (IllegalArgumentException invalid) {
                return false;
            }
        }
    }
}
