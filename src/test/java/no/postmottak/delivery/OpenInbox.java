package no.postmottak.delivery;

import no.postmottak.delivery.adapter.JwsSignedReceipts;
import no.postmottak.vault.Vault;

/** What an inbox of receivers without certificates is made of, for tests of what stands before it. */
public final class OpenInbox {

    private OpenInbox() {}

    public static Inbox of(Books books, Ledger ledger, Vault vault, Authorities authorities) {
        return new Inbox(
                books,
                ledger,
                delivery -> new SealedEnvelopes.HandedOut.Unsealed(
                        vault.fetch(delivery.envelope().key())),
                new Receivers(
                        authorities,
                        new JwsSignedReceipts(),
                        new CertificateChoice((certificate, list, at) -> Revocations.Standing.GOOD),
                        new Receivers.Alarms((asking, reason) -> {}, (receiver, reasons) -> {})));
    }
}
