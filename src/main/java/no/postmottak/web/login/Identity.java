package no.postmottak.web.login;

import java.util.Set;
import no.postmottak.casefile.PersonId;

/** Who the issuer says has logged in: number, name to show, and the groups they are a member of. */
public record Identity(PersonId person, String name, Set<String> groups) {

    public Identity {
        groups = Set.copyOf(groups);
    }

    @Override
    public String toString() {
        return "identity withheld";
    }
}
