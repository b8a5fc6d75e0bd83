package no.postmottak.reading.worker;

/** What a worker is to do with a document. */
public enum Task {
    /** Find everything that can be found without recognising words in pictures; pages are drawn where that is cheap. */
    READ,
    /** Find everything in a document that was read before, with the words in its pictures; files inside stay there. */
    RECOGNISE,
    /** Draw the pages of a document that has none of its own and was read before, and find nothing more. */
    DRAW,
    /** Say whether a copy to read is the PDF/A-2b it was made as; the document is the copy. */
    CHECK,
    /** Judge the electronic signatures of a bundle: a signed file, what it may sign, and proof about its certificates. */
    JUDGE
}
