/** Pages of lists, and the tokens that lead to the next page. */
@NullMarked
package fr.rebond.kit.page;

import org.jspecify.annotations.NullMarked;
