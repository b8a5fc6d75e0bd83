/** The ways out to a mail server and an SMS centre: the only code that holds their credentials. */
@NullMarked
package no.postmottak.notice.adapter;

import org.jspecify.annotations.NullMarked;
