/** The JSON API: what systems, and the curious with a command line, may ask of the gateway. */
@NullMarked
package no.postmottak.web.api;

import org.jspecify.annotations.NullMarked;
