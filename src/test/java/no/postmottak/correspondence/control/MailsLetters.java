package no.postmottak.correspondence.control;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import no.postmottak.correspondence.Letter;

/** What must never be written; it exists so that a test can show that the rules find it. */
public final class MailsLetters {

    public void mail(Letter letter, MimeMessage message) throws MessagingException {
        message.setText(letter.head().title());
    }
}
