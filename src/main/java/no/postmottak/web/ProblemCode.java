package no.postmottak.web;

/** Every reason why a request is not done, as a stable code shared by pages and API, with its HTTP status. */
public enum ProblemCode {
    UNREADABLE_JSON(400),
    UNKNOWN_KIND(422),
    DOCUMENT_TOO_LARGE(413),
    SUBMISSION_TOO_LARGE(413),
    TOO_MANY_DOCUMENTS(413),
    TEXT_TOO_LONG(413),
    TOO_MANY_VALUES(413),
    DISK_FULL(507),
    IDEMPOTENCY_KEY_REUSED(422),
    IDEMPOTENCY_KEY_TOO_SHORT(400),
    NOT_MULTIPART(415),
    NOT_JSON(415),
    NOT_A_FORM(415),
    BROKEN_OFF(400),
    INVALID_VALUE(422),
    DAY_IS_PAST(422),
    RECEIPT_REFUSED(422),
    CASE_UNKNOWN(422),
    NO_DIGITAL_WAY(422),
    NO_SUCH_RECEIVER(422),
    ALREADY_DONE(409),
    ENVELOPE_HELD(409),
    SEALED(423),
    SAME_PERSON(409),
    LOGIN_NEEDED(401),
    TOKEN_REFUSED(401),
    NOT_ALLOWED(403),
    FORM_EXPIRED(403),
    NOT_FROM_HERE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    BAD_REQUEST(400),
    UNAVAILABLE(503),
    UNEXPECTED(500);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
