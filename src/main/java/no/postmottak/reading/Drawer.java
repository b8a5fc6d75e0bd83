package no.postmottak.reading;

/** Draws the pages of documents that have none of their own, and makes a copy of them to read. */
public interface Drawer {

    /** What was seen in the document before, with its pages and its copy; unchanged where they cannot be drawn. */
    DocumentFacts draw(DocumentToRead document, DocumentFacts seen);
}
