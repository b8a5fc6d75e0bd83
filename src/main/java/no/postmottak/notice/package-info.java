/** All that may go out by SMS or e-mail, and the gate it must pass: a notice says that something is there, never what. */
@NullMarked
package no.postmottak.notice;

import org.jspecify.annotations.NullMarked;
