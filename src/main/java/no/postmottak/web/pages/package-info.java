/** The pages people see: made on the server, usable without scripts, in nb, nn and en. */
@NullMarked
package no.postmottak.web.pages;

import org.jspecify.annotations.NullMarked;
