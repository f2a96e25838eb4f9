package fr.rebond.missions.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * A record with rules that span several components. Bean Validation checks them together with the rules of each
 * component.
 */
@Consistent.Checked
public interface Consistent {

    /** The reason of each broken rule, by name of the component. Called even when required components are absent. */
    Map<String, String> inconsistencies();

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Check.class)
    @interface Checked {
        String message() default "is not consistent";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    class Check implements ConstraintValidator<Checked, Consistent> {
        @Override
        public boolean isValid(Consistent value, ConstraintValidatorContext context) {
            var inconsistencies = value.inconsistencies();
            context.disableDefaultConstraintViolation();
            inconsistencies.forEach((component, reason) -> context.buildConstraintViolationWithTemplate(reason)
                    .addPropertyNode(component)
                    .addConstraintViolation());
            return inconsistencies.isEmpty();
        }
    }
}
