/** Which authority must act: a decision table, its reasons and its dry run. */
@NullMarked
package no.postmottak.routing;

import org.jspecify.annotations.NullMarked;
