/** The composition root: reads the configuration, builds everything with constructors, starts it. */
@NullMarked
package no.postmottak.app;

import org.jspecify.annotations.NullMarked;
