package no.postmottak.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.reading.CopyInspector;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Drawer;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Where documents without pages of their own are drawn, and where every copy people read is checked. */
public final class CopyingDesk {

    /** The envelope waits meanwhile: a copy whose turn has not come by then stays unchecked. */
    private static final Duration CHECKS_BEGIN_WITHIN = Duration.ofSeconds(20);

    private final Crew crew;
    private final Vault vault;
    private final FactsRecords facts;
    private final Clock clock;

    /** Who makes copies, and who checks them. */
    public record Crew(Drawer drawer, CopyInspector inspector) {}

    public CopyingDesk(Crew crew, Vault vault, FactsRecords facts, Clock clock) {
        this.crew = crew;
        this.vault = vault;
        this.facts = facts;
        this.clock = clock;
    }

    public Visit copy(Visit visit) {
        var submission = visit.item();
        var known = facts.of(submission.id()).orElse(new Facts(List.of()));
        var more = new Facts(checked(drawn(submission, known))
                .filter(seen -> !known.documents().contains(seen))
                .toList());
        return more.documents().isEmpty()
                ? visit
                : visit.entering(() -> facts.revise(submission.id(), now -> seenInto(now, more)));
    }

    private List<DocumentFacts> drawn(Submission submission, Facts known) {
        return submission.documents().stream()
                .flatMap(document -> known.of(document.id().value()).map(seen -> drawn(document, seen)).stream())
                .toList();
    }

    private DocumentFacts drawn(Document document, DocumentFacts seen) {
        return seen.isUndrawn() ? crew.drawer().draw(toDraw(document), seen) : seen;
    }

    private Stream<DocumentFacts> checked(List<DocumentFacts> documents) {
        var until = clock.instant().plus(CHECKS_BEGIN_WITHIN);
        return documents.stream().map(seen -> clock.instant().isBefore(until) ? checked(seen) : seen);
    }

    private DocumentFacts checked(DocumentFacts seen) {
        return seen.copy()
                .filter(copy -> !copy.isChecked())
                .map(copy -> seen.withCopy(crew.inspector().inspect(seen.document(), copy)))
                .orElse(seen);
    }

    /** Into what is recorded by now, since others may have seen more in the meantime. */
    private static Facts seenInto(Facts now, Facts more) {
        return new Facts(now.documents().stream()
                .map(seen -> more.of(seen.document()).map(seen::drawnAs).orElse(seen))
                .toList());
    }

    private DocumentToRead toDraw(Document document) {
        var kept = document.kept();
        return new DocumentToRead(document.id().value(), kept.bytes(), () -> vault.fetch(kept.key()));
    }
}
