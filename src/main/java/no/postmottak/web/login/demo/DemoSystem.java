package no.postmottak.web.login.demo;

/** A system of an authority that can ask the demo issuer for tokens; only UDI's number is a real one. */
public record DemoSystem(String clientId, String organisationNumber) {}
