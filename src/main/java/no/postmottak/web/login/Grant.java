package no.postmottak.web.login;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.web.WebRole;

/** A role that configuration gives to one person or to all of a group, for an authority where the role has one. */
public record Grant(Holder holder, WebRole role, Optional<Authority> authority) {

    public Grant {
        if (role == WebRole.OFFICER && authority.isEmpty()) {
            throw new IllegalArgumentException("an officer is an officer of an authority");
        }
    }

    /** Who holds it. */
    public sealed interface Holder {

        /** The person with this number. */
        record Person(String number) implements Holder {
            @Override
            public String toString() {
                return "person withheld";
            }
        }

        /** Everybody whose login names this group. */
        record Group(String name) implements Holder {}
    }

    boolean isFor(Identity identity) {
        return switch (holder) {
            case Holder.Person person ->
                person.number().equals(identity.person().value());
            case Holder.Group group -> identity.groups().contains(group.name());
        };
    }
}
