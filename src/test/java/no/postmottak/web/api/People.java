package no.postmottak.web.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;

/** Invented visitors. */
final class People {

    static final Visitor UDI_SYSTEM = visitor("organisation:974760673", Authority.UDI, WebRole.SYSTEM);
    static final Visitor UNE_SYSTEM = visitor("organisation:974760711", Authority.UNE, WebRole.SYSTEM);
    static final Visitor OFFICER = visitor("officer", Authority.UDI, WebRole.OFFICER);
    static final Visitor MAIL_ROOM = person("mail room", WebRole.MAIL_ROOM);
    static final Visitor OPERATOR = person("operator", WebRole.OPERATOR);
    static final Visitor PERSON = person("person", WebRole.PERSON);
    static final Visitor LAW_FIRM = person("organisation:999999999", WebRole.SYSTEM);

    private People() {}

    static Visitor person(String id, WebRole... roles) {
        return new Visitor(Optional.of(new PersonId(id)), "Test", set(roles), Optional.empty());
    }

    private static Visitor visitor(String id, Authority authority, WebRole... roles) {
        return new Visitor(Optional.of(new PersonId(id)), "Test", set(roles), Optional.of(authority));
    }

    private static Set<WebRole> set(WebRole... roles) {
        return Arrays.stream(roles).collect(Collectors.toSet());
    }
}
