package no.postmottak.notice;

import no.postmottak.submission.Reference;

/** One notice to be written: the form of words, the value in it, the one contact, the language. */
record Order(NoticeTemplate template, Reference reference, Contact to, NoticeLanguage language, Postmark postmark) {}
