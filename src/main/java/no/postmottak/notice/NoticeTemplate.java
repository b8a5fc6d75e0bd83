package no.postmottak.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of words a notice can take; the discreet ones serve every notice until a case is known and unprotected. */
enum NoticeTemplate {
    DISCREET_RECEIPT("discreet.receipt"),
    DISCREET_MESSAGE("discreet.message"),
    /** The one form that says what lies there; nobody is sent it unless the authority has chosen so. */
    DISCREET_DECISION("discreet.decision");

    private final String key;

    NoticeTemplate(String key) {
        this.key = key;
    }

    /** All but the receipt, and a decision that may be named, read alike, so that the text tells nobody which it was. */
    static NoticeTemplate of(Notice notice) {
        return switch (notice) {
            case Notice.Received received -> DISCREET_RECEIPT;
            case Notice.Missing missing -> DISCREET_MESSAGE;
            case Notice.Reminder reminder -> DISCREET_MESSAGE;
            case Notice.Asked asked -> DISCREET_MESSAGE;
            case Notice.PassedOn passedOn -> DISCREET_MESSAGE;
            case Notice.InboxItem item -> DISCREET_MESSAGE;
            case Notice.DecisionItem decision -> DISCREET_DECISION;
        };
    }

    /** Every key that a file of templates must have, and may have. */
    static Set<String> allKeys() {
        return Arrays.stream(values())
                .flatMap(template -> Arrays.stream(Part.values()).map(template::key))
                .collect(Collectors.toUnmodifiableSet());
    }

    String key(Part part) {
        return key + "." + part.key;
    }

    /** What a template is written for. */
    enum Part {
        SUBJECT("subject"),
        EMAIL("email"),
        SMS("sms");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }
}
