/** The sheet of aid schemes that each company met is given. */
@NullMarked
package fr.rebond.missions.company.sheet;

import org.jspecify.annotations.NullMarked;
