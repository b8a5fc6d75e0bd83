package no.postmottak.web.login;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;

/** What configuration lets people do [tilganger]; whoever logs in is a person, and no more without a grant. */
public record Grants(List<Grant> grants) {

    public Grants {
        grants = List.copyOf(grants);
    }

    /** Looked up at each visit, so that a grant taken away is gone at once. */
    public Visitor visitor(Identity identity) {
        var roles = EnumSet.of(WebRole.PERSON);
        var held = grants.stream().filter(grant -> grant.isFor(identity)).toList();
        held.forEach(grant -> roles.add(grant.role()));
        var authority = held.stream()
                .filter(grant -> grant.role() == WebRole.OFFICER)
                .findFirst()
                .flatMap(Grant::authority);
        return new Visitor(Optional.of(identity.person()), identity.name(), roles, authority);
    }
}
