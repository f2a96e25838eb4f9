package fr.rebond.reference;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A SIREN: 9 digits, the last of which checks the others. Spaces between them are taken; {@link Digits#ungrouped}
 * brings the text to the form that is stored and compared.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SirenNumber.Check.class)
public @interface SirenNumber {

    String message() default "must be a SIREN: 9 digits that pass their check";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is for {@code @NotNull} to refuse. */
    class Check implements ConstraintValidator<SirenNumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                new Siren(text);
                return true;
            } catch (IllegalArgumentException invalid) {
                return false;
            }
        }
    }
}
