package fr.rebond.kit.database;

import fr.rebond.kit.problem.Refusal;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the violation of a service's own database constraints means to who asked. A feature provides it as a bean:
 *
 * <pre>{@code
 * @Produces @Singleton
 * ConstraintMeaning duplicates() {
 *     return new ConstraintMeaning(Map.of("call_code_unique",
 *             () -> Refusal.conflict("duplicate-call", "There is a call with this code")));
 * }
 * }</pre>
 *
 * @param refusals by name of the constraint
 */
public record ConstraintMeaning(Map<String, Supplier<Refusal>> refusals) {}
