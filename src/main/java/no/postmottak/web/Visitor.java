package no.postmottak.web;

import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.submission.Caller;

/** Who stands at the door: nobody known, a person logged in, somebody of an authority, or a system. */
public record Visitor(Optional<PersonId> person, String name, Set<WebRole> roles, Optional<Authority> authority) {

    public static final Visitor NOBODY = new Visitor(Optional.empty(), "", Set.of(), Optional.empty());

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean isKnown() {
        return person.isPresent();
    }

    public boolean is(WebRole role) {
        return roles.contains(role);
    }

    /** The same visitor as the sender of a submission. */
    public Caller caller() {
        return new Caller(person, is(WebRole.LAWYER));
    }

    @Override
    public String toString() {
        return "visitor withheld";
    }
}
