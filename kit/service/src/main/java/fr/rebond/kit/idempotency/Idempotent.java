package fr.rebond.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every POST operation is idempotent: repeated with the same {@code Idempotency-Key}, it has no further effect and gets
 * the first answer again. The operation runs in one transaction, which also stores its answer.
 */
@InterceptorBinding
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the key is required: where money moves. */
    @Nonbinding
    boolean keyRequired() default false;

    /** Whether the operation only computes. It then runs again each time, and no answer is stored. */
    @Nonbinding
    boolean computesOnly() default false;
}
