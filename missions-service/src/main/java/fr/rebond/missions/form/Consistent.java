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

/** A record whose components have to go together. Bean Validation asks for it, beside the rules of each component. */
@Consistent.Checked
public interface Consistent {

    /** What does not go together: by name of the component, why. Components may be absent that must not be. */
    Map<String, String> inconsistencies();

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Check.class)
    @interface Checked {
        String message() default "does not go together";

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
