package no.postmottak.web;

/** In what capacity somebody visits, as configuration and login say it. */
public enum WebRole {
    PERSON,
    LAWYER,
    OFFICER,
    MAIL_ROOM,
    OPERATOR,
    SYSTEM
}
