@NullMarked
package fr.rebond.gateway.upstream;

import org.jspecify.annotations.NullMarked;
