package no.postmottak.signature.worker;

import java.util.List;
import no.postmottak.signature.PageQuality;

/** What looking at one page came to: how well it could be seen, and the candidates, the likeliest first. */
public record InkOnPage(PageQuality quality, List<InkCandidate> candidates) {

    public InkOnPage {
        candidates = List.copyOf(candidates);
    }
}
