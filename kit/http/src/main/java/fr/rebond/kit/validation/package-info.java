/** How constraints of Bean Validation count. */
@NullMarked
package fr.rebond.kit.validation;

import org.jspecify.annotations.NullMarked;
