/** What people send in, and keeping it: the only thing done before the receipt. */
@NullMarked
package no.postmottak.submission;

import org.jspecify.annotations.NullMarked;
