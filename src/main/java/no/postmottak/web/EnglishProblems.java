package no.postmottak.web;

/** Problems in plain English, for a gateway without message catalogues. */
public final class EnglishProblems implements ProblemWords {

    @Override
    public String title(Problem problem, String language) {
        return switch (problem.code()) {
            case UNREADABLE_JSON -> "The JSON could not be read.";
            case UNKNOWN_KIND -> "The kind of submission is not known.";
            case DOCUMENT_TOO_LARGE -> "A document is too large.";
            case SUBMISSION_TOO_LARGE -> "The documents are too large together.";
            case TOO_MANY_DOCUMENTS -> "There are too many documents.";
            case TEXT_TOO_LONG -> "A text is too long.";
            case TOO_MANY_VALUES -> "There are too many values.";
            case DISK_FULL -> "There is no room for the documents right now.";
            case IDEMPOTENCY_KEY_REUSED -> "The idempotency key was used for another sending.";
            case IDEMPOTENCY_KEY_TOO_SHORT -> "The idempotency key is too short.";
            case NOT_MULTIPART -> "The request is not multipart/form-data.";
            case NOT_JSON -> "The request is not JSON.";
            case NOT_A_FORM -> "The request is not a form.";
            case BROKEN_OFF -> "The sending broke off; nothing was kept.";
            case INVALID_VALUE -> "A value is missing or cannot be used.";
            case DAY_IS_PAST -> "The day is past.";
            case RECEIPT_REFUSED -> "The signed receipt does not hold.";
            case CASE_UNKNOWN -> "No case that your authority has is known by this number.";
            case NO_DIGITAL_WAY -> "The addressee cannot be reached digitally.";
            case NO_SUCH_RECEIVER -> "Nothing can be sent to this authority.";
            case ALREADY_DONE -> "Somebody has done this already.";
            case ENVELOPE_HELD -> "The envelope is held, since no certificate of yours can be used.";
            case SEALED -> "The original is sealed.";
            case SAME_PERSON -> "The same person cannot both ask and confirm.";
            case LOGIN_NEEDED -> "You must log in.";
            case TOKEN_REFUSED -> "The token is not accepted.";
            case NOT_ALLOWED -> "You have no access to this.";
            case FORM_EXPIRED -> "The form has expired.";
            case NOT_FROM_HERE -> "The request came from another site.";
            case NOT_FOUND -> "There is nothing here, or you may not see it.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method.";
            case BAD_REQUEST -> "The request could not be understood.";
            case UNAVAILABLE -> "A part of the service does not answer.";
            case UNEXPECTED -> "Something went wrong on our side.";
        };
    }

    @Override
    public String whatToDo(Problem problem, String language) {
        return switch (problem.code()) {
            case UNKNOWN_KIND, UNREADABLE_JSON, INVALID_VALUE, NOT_JSON, NOT_A_FORM, BAD_REQUEST, METHOD_NOT_ALLOWED ->
                "Compare the request with /api/v1/openapi.yaml.";
            case DOCUMENT_TOO_LARGE -> "Split the document in two.";
            case SUBMISSION_TOO_LARGE, TOO_MANY_DOCUMENTS, TOO_MANY_VALUES -> "Send the rest in another submission.";
            case TEXT_TOO_LONG -> "Send a long text as a document.";
            case DISK_FULL, UNAVAILABLE, UNEXPECTED, BROKEN_OFF -> "Send it once more in a little while.";
            case IDEMPOTENCY_KEY_REUSED -> "Use a new key for a new sending.";
            case IDEMPOTENCY_KEY_TOO_SHORT -> "Use at least 128 random bits: 22 to 200 printable characters.";
            case NOT_MULTIPART -> "Send the part submission and the documents as multipart/form-data.";
            case RECEIPT_REFUSED -> "Sign the delivery's id and the SHA-256 of the envelope with a key known to us.";
            case CASE_UNKNOWN -> "Check the number, or tell the case first with PUT /api/v1/cases if you have it.";
            case NO_DIGITAL_WAY -> "Send it on paper, by the police or by an embassy; never by e-mail or SMS.";
            case NO_SUCH_RECEIVER -> "Use the code of another authority that is known here.";
            case ALREADY_DONE -> "Fetch it again to see how it stands.";
            case ENVELOPE_HELD -> "Give the gateway's operator a certificate that is valid and not revoked.";
            case SEALED, SAME_PERSON -> "Let two people release it: one asks, and another confirms.";
            case LOGIN_NEEDED, TOKEN_REFUSED -> "Log in, or send a valid token.";
            case NOT_ALLOWED -> "Ask for access if you need it for your work.";
            case FORM_EXPIRED, NOT_FROM_HERE -> "Load the page again and send it from there.";
            case NOT_FOUND, DAY_IS_PAST -> "Check the address, the reference, the receipt code, or the day.";
        };
    }
}
