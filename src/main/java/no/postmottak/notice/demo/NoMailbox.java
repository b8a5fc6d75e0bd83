package no.postmottak.notice.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The one addressee of the demo mail server: what is delivered here was shown already and is let go. */
record NoMailbox(String address) implements GreenMailUser {

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public void deliver(MovingMessage shown) {
        // Kept in the list of the server only.
    }

    @Override
    public void deliver(MimeMessage shown) {
        // Kept in the list of the server only.
    }

    @Override
    public void create() {
        throw noMailbox();
    }

    @Override
    public void delete() {
        throw noMailbox();
    }

    @Override
    public String getPassword() {
        throw noMailbox();
    }

    @Override
    public void setPassword(String password) {
        throw noMailbox();
    }

    @Override
    public void authenticate(String password) {
        throw noMailbox();
    }

    private static UnsupportedOperationException noMailbox() {
        return new UnsupportedOperationException("the demo mail server has no mailboxes");
    }
}
