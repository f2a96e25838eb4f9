/** Problem answers (RFC 9457), and the exceptions that become one. */
@NullMarked
package fr.rebond.kit.problem;

import org.jspecify.annotations.NullMarked;
