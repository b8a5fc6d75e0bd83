/** Which documents are expected with each kind of submission, what senders say of them, and what is still to come. */
@NullMarked
package no.postmottak.checklist;

import org.jspecify.annotations.NullMarked;
