/** The files in routes/: what they may say, the map of them, and what they do with every answer and failure. */
@NullMarked
package no.postmottak.routes;

import org.jspecify.annotations.NullMarked;
