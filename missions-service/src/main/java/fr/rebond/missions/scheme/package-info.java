/** The catalogue of aid schemes that companies and projects are held against. */
@NullMarked
package fr.rebond.missions.scheme;

import org.jspecify.annotations.NullMarked;
