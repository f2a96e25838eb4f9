@NullMarked
package fr.rebond.gateway.overview;

import org.jspecify.annotations.NullMarked;
