/** The catalogue of public aid schemes. */
@NullMarked
package fr.rebond.missions.scheme;

import org.jspecify.annotations.NullMarked;
