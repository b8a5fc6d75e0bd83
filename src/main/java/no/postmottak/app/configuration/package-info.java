/** The configuration: read from files and environment, bound to records, validated, and told with its origins. */
@NullMarked
package no.postmottak.app.configuration;

import org.jspecify.annotations.NullMarked;
