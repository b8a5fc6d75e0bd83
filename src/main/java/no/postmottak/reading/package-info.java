/** What was seen in the documents of a submission: facts only, without judgement, and the port that finds them. */
@NullMarked
package no.postmottak.reading;

import org.jspecify.annotations.NullMarked;
