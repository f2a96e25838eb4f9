/** Processes of the suite: started in sessions of their own, found by pid files, watched until ready, stopped. */
@NullMarked
package fr.rebond.local.suite.process;

import org.jspecify.annotations.NullMarked;
