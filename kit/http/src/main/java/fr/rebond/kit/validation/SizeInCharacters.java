package fr.rebond.kit.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters of a text as JSON Schema ({@code maxLength}) and PostgreSQL do: code points, not Java's UTF-16
 * units. An emoji counts once. Preferred to the validator of any {@link CharSequence}, because it is more specific.
 */
public class SizeInCharacters implements ConstraintValidator<Size, String> {

    private int smallest;
    private int largest;

    @Override
    public void initialize(Size size) {
        smallest = size.min();
        largest = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = text.codePointCount(0, text.length());
        return length >= smallest && length <= largest;
    }
}
