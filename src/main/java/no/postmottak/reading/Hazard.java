package no.postmottak.reading;

/** What could do harm, or deceive, where a document is opened as it came [faremoment]; shown to people, never a refusal. */
public enum Hazard {
    /** Script in a PDF, on a page of HTML or in a drawing. */
    SCRIPT,
    /** An action that starts a program. */
    LAUNCH,
    /** An action that runs when the document is opened, shown or closed. */
    AUTOMATIC_ACTION,
    EMBEDDED_FILE,
    /** Film, sound and three dimensions, played by parts of a reader that are seldom kept safe. */
    RICH_MEDIA,
    /** A form in XFA, which is a program of its own. */
    DYNAMIC_FORM,
    /** Something that is fetched from, or sent to, elsewhere without a click on a plain link. */
    EXTERNAL_REFERENCE,
    MACRO,
    /** An object of another program inside an office document. */
    EMBEDDED_OBJECT,
    ARCHIVE,
    /** Its bytes can be taken for another kind of file too. */
    SECOND_TYPE,
    HEADER_NOT_AT_START,
    DATA_AFTER_END
}
