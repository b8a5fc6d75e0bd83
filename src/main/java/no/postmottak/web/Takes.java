package no.postmottak.web;

/** What an endpoint takes in, so that anything else is refused before it is looked at. */
public enum Takes {
    /** No body: what it needs stands in the path, the query or a header. */
    NOTHING,
    /** A small JSON body, read by the endpoint into a record that is validated. */
    JSON,
    /** The fields of a page without files. */
    FORM,
    /** A multipart stream of documents and fields, validated while it comes in. */
    PARTS,
    /** Either of the two: a form alone as JSON, or with documents as a stream. */
    JSON_OR_PARTS
}
