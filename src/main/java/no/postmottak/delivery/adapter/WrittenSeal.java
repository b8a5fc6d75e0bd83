package no.postmottak.delivery.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.EnvelopeSeal;
import org.jspecify.annotations.Nullable;

/** How envelopes to an authority are sealed, as it is written in the list; files are named from the list's folder. */
record WrittenSeal(
        @Nullable List<String> certificates,
        @Nullable String revocationList,
        @Nullable String cipher) {

    EnvelopeSeal seal(Path folder) {
        var named = certificates == null ? List.<String>of() : certificates;
        return new EnvelopeSeal(
                named.stream()
                        .map(folder::resolve)
                        .map(ReceiverCertificates::read)
                        .toList(),
                Optional.ofNullable(revocationList).map(folder::resolve),
                chosen());
    }

    private ContentCipher chosen() {
        return cipher == null
                ? ContentCipher.AES_256_GCM
                : ContentCipher.valueOf(cipher.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
