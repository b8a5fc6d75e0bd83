/** Every text of the pages, in each of their languages. */
@NullMarked
package no.postmottak.web.words;

import org.jspecify.annotations.NullMarked;
