package no.postmottak.reading.adapter;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;

/** E-mails as people send them: some words, and files attached. */
final class Mails {

    private final MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    private final MimeMultipart parts = new MimeMultipart();

    private Mails() {}

    static Mails saying(String subject, String text) {
        try {
            var mails = new Mails();
            mails.mail.setSubject(subject, "UTF-8");
            mails.mail.setFrom("amina.yusuf@example.com");
            var body = new MimeBodyPart();
            body.setText(text, "UTF-8");
            mails.parts.addBodyPart(body);
            return mails;
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Mails with(String name, String type, byte[] bytes) {
        try {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
            if (!name.isEmpty()) {
                part.setFileName(name);
                part.setDisposition(MimeBodyPart.ATTACHMENT);
            }
            parts.addBodyPart(part);
            return this;
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        try {
            mail.setContent(parts);
            var out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
