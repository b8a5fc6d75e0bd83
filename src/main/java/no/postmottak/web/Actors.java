package no.postmottak.web;

import java.util.Arrays;
import java.util.HexFormat;
import no.postmottak.casefile.PersonId;
import no.postmottak.keys.Keyring;

/** What the journal calls a visitor: a system by its authority, a person by a pseudonym that is always the same. */
public final class Actors {

    private static final int BYTES = 8;

    private final Keyring keyring;

    public Actors(Keyring keyring) {
        this.keyring = keyring;
    }

    public String of(Visitor visitor) {
        if (visitor.is(WebRole.SYSTEM) && visitor.authority().isPresent()) {
            return visitor.authority().get().code();
        }
        return visitor.person().map(this::pseudonym).orElse("anonymous");
    }

    private String pseudonym(PersonId person) {
        var index = keyring.index(person.value(), "actor");
        return "person-" + HexFormat.of().formatHex(Arrays.copyOf(index, BYTES));
    }
}
