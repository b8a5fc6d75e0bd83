/** What every implementation of a port must do, whatever it keeps its things in. */
@NullMarked
package no.postmottak.contract;

import org.jspecify.annotations.NullMarked;
