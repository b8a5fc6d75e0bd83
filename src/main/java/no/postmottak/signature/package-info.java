/** Whether a letter is signed: the evidence that was seen, and the verdict it comes to. */
@NullMarked
package no.postmottak.signature;

import org.jspecify.annotations.NullMarked;
