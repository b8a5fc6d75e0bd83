package no.postmottak.web.status;

import java.util.Optional;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.web.Visitor;

/** Who wants to see a submission, the receipt code they hold, and the language (nb, nn or en) they read. */
public record Asker(Visitor visitor, Optional<ReceiptCode> code, String language) {}
