package no.postmottak.gateway;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Drawer;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.submission.Document;
import no.postmottak.vault.Vault;

/** Where documents without pages of their own are drawn, so that people have a copy to read instead of the original. */
public final class CopyingDesk {

    private final Drawer drawer;
    private final Vault vault;
    private final FactsRecords facts;

    public CopyingDesk(Drawer drawer, Vault vault, FactsRecords facts) {
        this.drawer = drawer;
        this.vault = vault;
        this.facts = facts;
    }

    public Visit copy(Visit visit) {
        var submission = visit.item();
        var drawn = new ArrayList<DocumentFacts>();
        var known = facts.of(submission.id()).orElse(new Facts(List.of()));
        for (var document : submission.documents()) {
            known.of(document.id().value())
                    .filter(DocumentFacts::isUndrawn)
                    .map(seen -> drawer.draw(toDraw(document), seen))
                    .filter(seen -> !seen.isUndrawn())
                    .ifPresent(drawn::add);
        }
        var more = new Facts(drawn);
        return drawn.isEmpty()
                ? visit
                : visit.entering(() -> facts.revise(submission.id(), now -> drawnInto(now, more)));
    }

    /** Into what is recorded by now, since others may have seen more in the meantime. */
    private static Facts drawnInto(Facts now, Facts more) {
        return new Facts(now.documents().stream()
                .map(seen -> more.of(seen.document()).map(seen::drawnAs).orElse(seen))
                .toList());
    }

    private DocumentToRead toDraw(Document document) {
        var kept = document.kept();
        return new DocumentToRead(document.id().value(), kept.bytes(), () -> vault.fetch(kept.key()));
    }
}
