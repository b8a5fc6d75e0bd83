package no.postmottak.submission;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.vault.Sha256;

/** What makes two sendings the same: every word of the form and every byte, name and type of the documents, in order. */
final class Fingerprint {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Fingerprint() {}

    static Sha256 of(Submission submission) {
        var fingerprint = new Fingerprint();
        fingerprint.form(submission.form());
        submission.documents().forEach(fingerprint::document);
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(fingerprint.bytes.toByteArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void form(SubmissionForm form) {
        text(form.kind().name());
        number(form.about().dufNumbers().size());
        form.about().dufNumbers().forEach(this::text);
        optional(form.about().caseNumber());
        number(form.about().decision().isPresent() ? 1 : 0);
        form.about().decision().ifPresent(this::decision);
        sender(form.sender());
        optional(form.residence().municipality());
        optional(form.residence().postcode());
        optional(form.residence().country());
        optional(form.inReplyTo());
        new TreeMap<>(form.details()).forEach((name, value) -> {
            text(name);
            text(value);
        });
        optional(form.message());
    }

    private void decision(StatedDecision decision) {
        text(decision.authority());
        optional(decision.madeOn());
        optional(decision.receivedOn());
        optional(decision.receivedBetween().map(StatedDecision.Between::earliest));
        optional(decision.receivedBetween().map(StatedDecision.Between::latest));
        optional(decision.how());
    }

    private void sender(Sender sender) {
        text(sender.role().name());
        text(sender.name());
        optional(sender.email());
        optional(sender.mobile());
        text(sender.language());
    }

    private void document(Document document) {
        text(document.name());
        text(document.declaredType());
        text(document.kept().sha256().hex());
    }

    private void optional(Optional<String> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::text);
    }

    private void text(String value) {
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    private void number(int value) {
        try {
            out.writeInt(value);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
