/** Signed tokens by which systems say who they are. */
@NullMarked
package no.postmottak.web.token;

import org.jspecify.annotations.NullMarked;
