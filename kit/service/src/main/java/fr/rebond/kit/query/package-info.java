/** Lists by SQL: conditions, keyset pages, records read by column name. */
@NullMarked
package fr.rebond.kit.query;

import org.jspecify.annotations.NullMarked;
