@NullMarked
package fr.rebond.gateway.health;

import org.jspecify.annotations.NullMarked;
