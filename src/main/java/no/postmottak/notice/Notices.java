package no.postmottak.notice;

/** Sends notices [varsling]: the only way that anything leaves by SMS or e-mail. */
public interface Notices {

    /**
     * Sends one notice to one contact, or says why nothing left.
     *
     * @throws NoticeUndeliverable when the mail server or SMS centre did not take it
     */
    NoticeOutcome send(Notice notice, Contact to, NoticeLanguage language);
}
