package fr.rebond.funding.amount;

import fr.rebond.kit.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** At most ten thousand million euros: far above the money of a programme, and small enough that every sum fits. */
@Target(ElementType.FIELD)
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
