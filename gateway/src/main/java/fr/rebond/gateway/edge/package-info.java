@NullMarked
package fr.rebond.gateway.edge;

import org.jspecify.annotations.NullMarked;
