/** Who may act in a case beside those on the record: entered by a person's confirmation, and weighed at once. */
@NullMarked
package no.postmottak.mandate;

import org.jspecify.annotations.NullMarked;
