package no.postmottak.casefile;

import java.util.UUID;

/** What the gateway itself calls a case file; it says nothing about the case. */
public record CaseFileId(UUID value) {

    public static CaseFileId parse(String written) {
        return new CaseFileId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
