/** How a sending comes in over HTTP: a stream of parts, each straight into the vault, nothing ever in a file of its own. */
@NullMarked
package no.postmottak.web.intake;

import org.jspecify.annotations.NullMarked;
