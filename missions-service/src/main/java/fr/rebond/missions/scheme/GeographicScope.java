package fr.rebond.missions.scheme;

import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;

/**
 * Where a scheme is available, such as {@code REG-32}. A région, département or commune must exist in one of the known
 * COG vintages. For an EPCI only the check digit of the SIREN is verified, because a mixed syndicate may be named instead
 * and is on no list of EPCI. {@code @Pattern} checks the form of the code.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeographicScope.Check.class)
@interface GeographicScope {

    String message() default "is not a code of the official geographic code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<GeographicScope, String> {
        @Override
        public boolean isValid(String scope, ConstraintValidatorContext context) {
            var parts = scope == null ? new String[0] : scope.split("-", 2);
            return parts.length < 2
                    || switch (parts[0]) {
                        case "REG" ->
                            inSomeVintage(code -> code.region(parts[1]).isPresent());
                        case "DEP" ->
                            inSomeVintage(code -> code.departement(parts[1]).isPresent());
                        case "COM" ->
                            inSomeVintage(code -> code.commune(parts[1]).isPresent());
                        case "EPCI" -> new SirenNumber.Check().isValid(parts[1], context);
                        default -> true;
                    };
        }

        private static boolean inSomeVintage(Predicate<GeographicCode> knows) {
            return GeographicCode.vintages().stream().map(GeographicCode::of).anyMatch(knows);
        }
    }
}
