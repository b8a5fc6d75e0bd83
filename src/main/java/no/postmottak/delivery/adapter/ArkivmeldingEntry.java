package no.postmottak.delivery.adapter;

import static no.postmottak.delivery.adapter.Arkivmelding.SYSTEM;
import static no.postmottak.delivery.adapter.Arkivmelding.created;
import static no.postmottak.delivery.adapter.Arkivmelding.day;
import static no.postmottak.delivery.adapter.Arkivmelding.named;
import static no.postmottak.delivery.adapter.Arkivmelding.optional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.postmottak.delivery.Envelopes.Contents;
import no.postmottak.filing.Filing;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.vault.Kept;

/** The incoming journal entry of an arkivmelding [journalpost], with the documents it brings. */
final class ArkivmeldingEntry {

    /** Size, format and digest have no place in this schema's own elements, so they stand in ours beside them. */
    private static final String OURS = "urn:postmottak:arkivmelding:1";

    private final Contents contents;
    private final String receiverName;
    private final Instant packedAt;
    private final Optional<Filing> filing;

    ArkivmeldingEntry(Contents contents, String receiverName, Instant packedAt) {
        this.contents = contents;
        this.receiverName = receiverName;
        this.packedAt = packedAt;
        this.filing = contents.onCase().filings().stream()
                .filter(each -> contents.onCase()
                        .caseFile()
                        .filter(file -> file.id().equals(each.caseFile()))
                        .isPresent())
                .findFirst();
    }

    void head(Xml entry, UUID folder) throws XMLStreamException {
        var submission = contents.submission();
        entry.attribute("xsi:type", "journalpost");
        entry.element("systemID", filing.map(Filing::id).orElseGet(() -> named("entry of " + submission.id())));
        created(entry, submission.arrival().receivedAt());
        entry.element("arkivertDato", filedAt());
        entry.element("arkivertAv", SYSTEM);
        entry.element("registreringsID", submission.reference());
        entry.element("referanseForelderMappe", folder);
    }

    void body(Xml entry, List<PackedDocument> documents) throws XMLStreamException {
        for (var document : documents) {
            entry.element("dokumentbeskrivelse", description -> describe(description, document));
        }
        entry.element("tittel", NoarkWords.documentType(contents.submission().kind()));
        entry.element("offentligTittel", "Innsending " + contents.submission().reference());
        entry.element("virksomhetsspesifikkeMetadata", ours -> metadata(ours, documents));
        optional(entry, "journalaar", filing.map(each -> each.number().year()));
        optional(entry, "journalsekvensnummer", filing.map(each -> each.number().sequence()));
        entry.element("journalposttype", "Inngående dokument");
        entry.element("journalstatus", "Journalført");
        entry.element("journaldato", day(filedAt()));
        entry.element("mottattDato", contents.submission().arrival().receivedAt());
        entry.element("antallVedlegg", Math.max(0, documents.size() - 1));
        entry.element("korrespondansepart", this::sender);
        entry.element("korrespondansepart", to -> {
            to.element("korrespondanseparttype", "Mottaker");
            to.element("korrespondansepartNavn", receiverName);
        });
    }

    private void describe(Xml description, PackedDocument packed) throws XMLStreamException {
        var document = packed.document();
        var receivedAt = contents.submission().arrival().receivedAt();
        description.element("systemID", document.id());
        description.element(
                "dokumenttype",
                packed.isMain() ? NoarkWords.documentType(contents.submission().kind()) : "Vedlegg");
        description.element("dokumentstatus", "Dokumentet er ferdigstilt");
        description.element("tittel", document.name());
        created(description, receivedAt);
        description.element("tilknyttetRegistreringSom", packed.isMain() ? "Hoveddokument" : "Vedlegg");
        description.element("dokumentnummer", document.ordinal());
        description.element("tilknyttetDato", receivedAt);
        description.element("tilknyttetAv", SYSTEM);
        if (packed.isEnclosed()) {
            description.element("dokumentobjekt", variant("Produksjonsformat", receivedAt, packed.path()));
        }
        if (packed.copy().isPresent()) {
            description.element("dokumentobjekt", variant("Arkivformat", packedAt, packed.copyPath()));
        }
    }

    private static Xml.Part variant(String format, Instant madeAt, String path) {
        return object -> {
            object.element("versjonsnummer", 1);
            object.element("variantformat", format);
            created(object, madeAt);
            object.element("referanseDokumentfil", path);
        };
    }

    private void metadata(Xml ours, List<PackedDocument> documents) throws XMLStreamException {
        ours.namespace("p", OURS);
        ours.element("p:referanse", contents.submission().reference());
        optional(ours, "p:sendtTidspunkt", contents.submission().arrival().sentAt());
        ours.element("p:mottattTidspunkt", contents.submission().arrival().receivedAt());
        for (var packed : documents) {
            ours.element("p:dokumentfil", original(packed));
            if (packed.copy().isPresent()) {
                var copy = packed.copy().get().file();
                ours.element("p:dokumentfil", file(packed.copyPath(), ReadingCopy.MEDIA_TYPE, copy));
            }
        }
    }

    private static Xml.Part original(PackedDocument packed) {
        return file -> {
            file(packed.path(), packed.mediaType(), packed.document().kept()).writeTo(file);
            file.element("p:skadevaresoek", packed.original().verdict().answer());
            file.element("p:forseglet", !packed.isEnclosed());
        };
    }

    private static Xml.Part file(String path, String format, Kept kept) {
        return file -> {
            file.element("p:referanseDokumentfil", path);
            file.element("p:format", format);
            file.element("p:sjekksum", kept.sha256());
            file.element("p:sjekksumAlgoritme", "SHA-256");
            file.element("p:filstoerrelse", kept.bytes());
        };
    }

    private void sender(Xml from) throws XMLStreamException {
        var sender = contents.submission().form().sender();
        from.element("korrespondanseparttype", "Avsender");
        from.element("korrespondansepartNavn", sender.name().isBlank() ? "Ikke oppgitt" : sender.name());
        optional(from, "epostadresse", sender.email());
        optional(from, "telefonnummer", sender.mobile());
    }

    private Instant filedAt() {
        return filing.map(Filing::filedAt).orElse(packedAt);
    }
}
