/** SIREN and SIRET: values and annotations that check them. */
@NullMarked
package fr.rebond.reference.organisation;

import org.jspecify.annotations.NullMarked;
