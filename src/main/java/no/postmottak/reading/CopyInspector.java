package no.postmottak.reading;

import java.util.UUID;

/** Says whether copies to read are the PDF/A-2b they were made as. */
public interface CopyInspector {

    /** The copy of the document with what the check came to; unchanged where nobody can tell in time. */
    ReadingCopy inspect(UUID document, ReadingCopy copy);
}
