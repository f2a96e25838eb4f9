package fr.rebond.kit.database;

import fr.rebond.kit.problem.Refusal;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The problem that each violated database constraint means to the caller. A service provides one, as a bean:
 *
 * <pre>{@code
 * @Produces @Singleton
 * ConstraintProblems constraints() {
 *     return new ConstraintProblems(Map.of("call_code_unique",
 *             () -> Refusal.conflict("duplicate-call", "A call with this code exists")));
 * }
 * }</pre>
 *
 * @param refusals by name of the constraint
 */
public record ConstraintProblems(Map<String, Supplier<Refusal>> refusals) {}
