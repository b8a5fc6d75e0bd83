/** Receivers made up for the demonstration, with certificates as real ones have them. */
@NullMarked
package no.postmottak.delivery.demo;

import org.jspecify.annotations.NullMarked;
