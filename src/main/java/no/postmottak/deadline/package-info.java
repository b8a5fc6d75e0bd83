/** How long people have, counted day by day, with every step of the sum kept. */
@NullMarked
package no.postmottak.deadline;

import org.jspecify.annotations.NullMarked;
