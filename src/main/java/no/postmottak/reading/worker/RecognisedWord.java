package no.postmottak.reading.worker;

import no.postmottak.signature.PrintedWord;

/** A word recognised in a picture, where it stands, and how sure the recognition was of it (0 to 100). */
record RecognisedWord(PrintedWord word, double confidence) {}
