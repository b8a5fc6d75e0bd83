/** A mail server and an SMS centre that speak the real protocols and show what they were handed. */
@NullMarked
package no.postmottak.notice.demo;

import org.jspecify.annotations.NullMarked;
