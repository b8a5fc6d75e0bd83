package no.postmottak.notice;

/** The one place a notice is sent to [kontaktopplysning]. */
public sealed interface Contact permits EmailAddress, MobileNumber {

    /** The way a notice to this contact goes out. */
    Channel channel();
}
