/** Makes the model that knows a signature by hand: draws letters, learns from them, calibrates, and measures how good it is. */
@NullMarked
package no.postmottak.signature.training;

import org.jspecify.annotations.NullMarked;
