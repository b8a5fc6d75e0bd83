package no.postmottak.reading;

/** Recognises the words in pictures of text, which takes seconds a page, where it can do no harm [tekstgjenkjenning]. */
public interface Recogniser {

    /**
     * Everything that is seen in a document when its pictures are read too, given what was seen before. Answers for every
     * document, and never that it is still to be recognised.
     */
    DocumentFacts recognise(DocumentToRead document, DocumentFacts seen);
}
