package no.postmottak.web;

import io.javalin.security.RouteRole;

/** Who may use an endpoint; every endpoint declares exactly one of these. */
public enum Access implements RouteRole {
    /** Everybody, also without telling who they are. */
    ANYONE,
    /** Whoever holds the receipt code or is logged in as the sender: the endpoint itself tells. */
    SENDER,
    /** A person, or a system that stands for one. */
    LOGGED_IN,
    /** An officer, for the documents of the officer's own authority. */
    OFFICER,
    MAIL_ROOM,
    OPERATOR,
    /** Officers, mail room and operators alike. */
    STAFF,
    /** A system of an authority, for the documents of that authority. */
    AUTHORITY_SYSTEM;

    public boolean admits(Visitor visitor) {
        return switch (this) {
            case ANYONE, SENDER -> true;
            case LOGGED_IN -> visitor.isKnown();
            case OFFICER -> visitor.is(WebRole.OFFICER) && visitor.authority().isPresent();
            case MAIL_ROOM -> visitor.is(WebRole.MAIL_ROOM);
            case OPERATOR -> visitor.is(WebRole.OPERATOR);
            case STAFF -> visitor.is(WebRole.OFFICER) || visitor.is(WebRole.MAIL_ROOM) || visitor.is(WebRole.OPERATOR);
            case AUTHORITY_SYSTEM ->
                visitor.is(WebRole.SYSTEM) && visitor.authority().isPresent();
        };
    }
}
