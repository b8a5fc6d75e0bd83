package no.postmottak.notice.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The only user names and passwords for a mail server and an SMS centre; nobody outside this package can read them. */
public final class OutboundCredentials {

    private final Login mail;
    private final Login sms;

    public OutboundCredentials(Login mail, Login sms) {
        this.mail = mail;
        this.sms = sms;
    }

    Login mail() {
        return mail;
    }

    Login sms() {
        return sms;
    }

    @Override
    public String toString() {
        return "outbound credentials withheld";
    }

    /** One user name with its password. */
    public static final class Login {

        private final String user;
        private final String password;

        private Login(String user, String password) {
            this.user = user;
            this.password = password;
        }

        /** For a server that asks for no password; an SMS centre still wants a name. */
        public static Login withoutPassword(String user) {
            return new Login(user, "");
        }

        /** Reads the password from the first line of a file that only the operator can read. */
        public static Login withPasswordIn(Path file, String user) {
            try (var lines = Files.lines(file)) {
                return new Login(user, lines.findFirst().orElse("").strip());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read the password file " + file, unreadable);
            }
        }

        String user() {
            return user;
        }

        String password() {
            return password;
        }

        boolean hasPassword() {
            return !password.isEmpty();
        }

        @Override
        public String toString() {
            return "login withheld";
        }
    }
}
