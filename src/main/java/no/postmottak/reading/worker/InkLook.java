package no.postmottak.reading.worker;

import no.postmottak.signature.worker.InkOnPage;
import no.postmottak.signature.worker.PageImage;

/** A look at a page for ink that may be a signature. */
@FunctionalInterface
interface InkLook {
    InkOnPage at(PageImage page);
}
