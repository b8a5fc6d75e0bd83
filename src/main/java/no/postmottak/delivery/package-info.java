/** Handing submissions to the receiving authority, until it has signed for them. */
@NullMarked
package no.postmottak.delivery;

import org.jspecify.annotations.NullMarked;
