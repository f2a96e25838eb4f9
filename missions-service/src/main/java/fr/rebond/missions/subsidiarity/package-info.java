/** The aid schemes considered for a project: the envelope is open only to what fits none of them. */
@NullMarked
package fr.rebond.missions.subsidiarity;

import org.jspecify.annotations.NullMarked;
