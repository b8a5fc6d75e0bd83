package no.postmottak.notice;

import java.util.UUID;

/** A notice that is still to be sent, about one subject, for one purpose, to one contact. */
public record NoticeRequest(UUID id, UUID subject, String purpose, Notice notice, Contact to, NoticeLanguage language) {

    @Override
    public String toString() {
        return "notice " + id;
    }
}
