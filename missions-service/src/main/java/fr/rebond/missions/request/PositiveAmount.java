package fr.rebond.missions.request;

import fr.rebond.kit.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** An amount of more than 0 € that stays plausible: a mistyped one must not drown what it is summed up with. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PositiveAmount.Check.class)
public @interface PositiveAmount {

    String message() default "must be more than 0 € and at most {max} €";

    /** In euros, inclusive. */
    String max() default "10000000000.00";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is for {@code @NotNull} to refuse. */
    class Check implements ConstraintValidator<PositiveAmount, Money> {

        private BigDecimal max = BigDecimal.ZERO;

        @Override
        public void initialize(PositiveAmount bounds) {
            max = new BigDecimal(bounds.max());
        }

        @Override
        public boolean isValid(Money amount, ConstraintValidatorContext context) {
            return amount == null || (amount.isPositive() && amount.amount().compareTo(max) <= 0);
        }
    }
}
