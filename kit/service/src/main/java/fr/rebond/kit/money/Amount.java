package fr.rebond.kit.money;

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
 * An amount of at most 10 billion (10^10) euros: far more than a programme has, and small enough that a mistyped
 * amount does not distort the sums.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.Check.class)
public @interface Amount {

    boolean aboveZero() default false;

    String message() default "must be at most 10000000000.00 euros";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Amount, Money> {

        private static final Money MOST = Money.euros(10_000_000_000L);

        private boolean aboveZero;

        @Override
        public void initialize(Amount amount) {
            aboveZero = amount.aboveZero();
        }

        @Override
        public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
            if (money == null || (money.isPositive() || !aboveZero) && money.compareTo(MOST) <= 0) {
                return true;
            }
            if (!money.isPositive()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("must be above zero")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
