package no.postmottak.notice.demo;

import java.time.Instant;
import java.util.List;

/** An e-mail as the demo mail server was handed it: whom the envelope named, what it says, and the source that came in. */
public record ReceivedMail(Instant at, List<String> recipients, String subject, String text, String source) {

    public ReceivedMail {
        recipients = List.copyOf(recipients);
    }
}
