package no.postmottak.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Hands out copies to read, which we made ourselves and a browser may open, and writes down who opened one. */
public final class Copies {

    /** What a viewer of PDF needs, and nothing more. */
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    private final Shelf shelf;
    private final Journal journal;
    private final Actors actors;
    private final Clock clock;

    /** Where copies are listed, and where they lie. */
    public record Shelf(FactsRecords facts, Vault vault) {}

    public Copies(Shelf shelf, Journal journal, Actors actors, Clock clock) {
        this.shelf = shelf;
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
    }

    /** The copy of the document whose number stands in the address; what has none is not found. */
    public void show(Context ctx, Submission submission) {
        var document = submission.documents().stream()
                .filter(each -> Integer.toString(each.ordinal()).equals(ctx.pathParam("document")))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        var copy = shelf.facts()
                .of(submission.id())
                .flatMap(facts -> facts.of(document.id().value()))
                .flatMap(DocumentFacts::copy)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        journal.append(new Entry(
                submission.id().value(),
                Event.DOCUMENT_OPENED,
                actors.of(Visit.visitor(ctx)),
                clock.instant(),
                Map.of("document", document.id().toString(), "what", "copy")));
        var name = "%s-%02d.pdf".formatted(submission.reference(), document.ordinal());
        ctx.contentType(ReadingCopy.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("Content-Security-Policy", POLICY)
                .result(shelf.vault().fetch(copy.file().key()));
    }
}
