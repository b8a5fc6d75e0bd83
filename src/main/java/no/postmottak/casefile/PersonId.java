package no.postmottak.casefile;

/** The number a person logs in with [fødselsnummer, D-nummer or the issuer's subject]. Confidential. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("a person id is neither blank nor longer than 255 characters");
        }
    }

    @Override
    public String toString() {
        return "person id withheld";
    }
}
