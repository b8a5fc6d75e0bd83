package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.PageFacts;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.VaultKey;
import no.postmottak.web.Actors;
import no.postmottak.web.Copies;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** Hands out what lies in the vault of one submission: page pictures, cut-outs, and originals as downloads only. */
public final class Exhibits {

    private final Papers papers;
    private final Journal journal;
    private final Actors actors;
    private final Clock clock;
    private final Copies copies;

    public Exhibits(Papers papers, Journal journal, Actors actors, Clock clock) {
        this.papers = papers;
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
        this.copies = new Copies(new Copies.Shelf(papers.facts(), papers.vault()), journal, actors, clock);
    }

    void copy(Context ctx, Submission submission) {
        copies.show(ctx, submission);
    }

    void original(Context ctx, Submission submission) {
        var document = document(ctx, submission);
        if (papers.originalsOf(submission).of(document.id()).isSealed()) {
            throw new Refused(ProblemCode.SEALED);
        }
        note(ctx, submission, document);
        Downloads.original(ctx, document.name());
        ctx.result(papers.vault().fetch(document.kept().key()));
    }

    void page(Context ctx, Submission submission) {
        var number = Numbers.pathNumber(ctx, "page");
        var image = facts(ctx, submission)
                .flatMap(facts -> facts.content().pages().stream()
                        .filter(page -> page.number() == number)
                        .findFirst())
                .flatMap(PageFacts::image)
                .orElseThrow(Exhibits::notThere);
        picture(ctx, image.key(), image.mediaType());
    }

    void crop(Context ctx, Submission submission) {
        var number = Numbers.pathNumber(ctx, "crop");
        var crops = facts(ctx, submission)
                .orElseThrow(Exhibits::notThere)
                .signatures()
                .crops();
        if (number > crops.size()) {
            throw notThere();
        }
        picture(ctx, crops.get(number - 1).key(), "image/png");
    }

    /** Only types we make ourselves: a picture must not turn out to be a page. */
    private void picture(Context ctx, VaultKey key, String mediaType) {
        var type = mediaType.equals("image/jpeg") ? mediaType : "image/png";
        ctx.contentType(type).header("Content-Security-Policy", "default-src 'none'; sandbox");
        ctx.result(papers.vault().fetch(key));
    }

    private Optional<DocumentFacts> facts(Context ctx, Submission submission) {
        var document = document(ctx, submission);
        return papers.factsOf(submission.id())
                .flatMap(facts -> facts.of(document.id().value()));
    }

    static Document document(Context ctx, Submission submission) {
        var number = Numbers.pathNumber(ctx, "document");
        return submission.documents().stream()
                .filter(document -> document.ordinal() == number)
                .findFirst()
                .orElseThrow(Exhibits::notThere);
    }

    private void note(Context ctx, Submission submission, Document document) {
        journal.append(new Entry(
                submission.id().value(),
                Event.DOCUMENT_OPENED,
                actors.of(Visit.visitor(ctx)),
                clock.instant(),
                Map.of("document", document.id().toString())));
    }

    private static Refused notThere() {
        return new Refused(ProblemCode.NOT_FOUND);
    }
}
