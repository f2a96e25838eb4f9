/** The sheet of a company: the aid schemes that fit it. */
@NullMarked
package fr.rebond.missions.company.sheet;

import org.jspecify.annotations.NullMarked;
