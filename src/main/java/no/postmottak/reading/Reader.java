package no.postmottak.reading;

/** Looks into a document somewhere it can do no harm; whatever the document is like, the answer is facts. */
public interface Reader {

    /** Answers for every document, also for broken and hostile ones; fails only when our own parts fail. */
    DocumentFacts read(DocumentToRead document);
}
