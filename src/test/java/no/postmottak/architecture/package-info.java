/** Who may import whom, what a type may be called and how large it may grow, held against the compiled house. */
@NullMarked
package no.postmottak.architecture;

import org.jspecify.annotations.NullMarked;
