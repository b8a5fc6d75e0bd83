package no.postmottak.notice;

import java.util.Optional;
import java.util.UUID;

/** A notice that is still to be sent, about one subject, for one purpose, to one contact, or else to another. */
public record NoticeRequest(
        UUID id,
        UUID subject,
        String purpose,
        Notice notice,
        Contact to,
        Optional<Contact> otherwise,
        NoticeLanguage language) {

    /** The same notice to the other contact, where the first turned out not to exist. */
    public Optional<NoticeRequest> toTheOther(UUID other) {
        return otherwise.map(contact ->
                new NoticeRequest(other, subject, purpose + " OTHERWISE", notice, contact, Optional.empty(), language));
    }

    @Override
    public String toString() {
        return "notice " + id;
    }
}
