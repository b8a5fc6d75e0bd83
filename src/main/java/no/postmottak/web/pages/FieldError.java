package no.postmottak.web.pages;

/** What is wrong with one field, by the key of the sentence that says so. */
public record FieldError(String field, String key) {}
