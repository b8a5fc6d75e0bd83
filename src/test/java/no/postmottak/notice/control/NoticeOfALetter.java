package no.postmottak.notice.control;

import no.postmottak.correspondence.Letter;

/** What must never be written; it exists so that a test can show that the rules find it. */
public record NoticeOfALetter(Letter letter) {}
