/** Key figures of the programme, collected from all services. */
@NullMarked
package fr.rebond.gateway.overview;

import org.jspecify.annotations.NullMarked;
