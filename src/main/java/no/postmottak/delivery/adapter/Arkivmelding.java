package no.postmottak.delivery.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.DufNumber;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.Envelopes.Contents;

/** The metadata of an envelope [arkivmelding]: one case file with one incoming journal entry, in Noark terms. */
final class Arkivmelding {

    static final String NAME = "arkivmelding.xml";
    static final String SYSTEM = "Postmottak";

    private static final String NAMESPACE = "http://www.arkivverket.no/standarder/noark5/arkivmelding";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Contents contents;
    private final Authority receiver;
    private final EnvelopeSettings settings;
    private final Instant packedAt;

    Arkivmelding(Contents contents, Authority receiver, EnvelopeSettings settings, Instant packedAt) {
        this.contents = contents;
        this.receiver = receiver;
        this.settings = settings;
        this.packedAt = packedAt;
    }

    byte[] bytes() {
        var documents = PackedDocument.of(contents);
        return Xml.document(xml -> xml.element("arkivmelding", message -> {
            message.namespace("", NAMESPACE);
            message.namespace("xsi", INSTANCE);
            message.element("system", SYSTEM);
            message.element("meldingId", UUID.randomUUID());
            message.element("tidspunkt", packedAt);
            message.element("antallFiler", originals(documents) + copies(documents));
            message.element("mappe", folder -> caseFile(folder, documents));
        }));
    }

    private static long originals(List<PackedDocument> documents) {
        return documents.stream().filter(PackedDocument::isEnclosed).count();
    }

    private static long copies(List<PackedDocument> documents) {
        return documents.stream().filter(each -> each.copy().isPresent()).count();
    }

    private void caseFile(Xml folder, List<PackedDocument> documents) throws XMLStreamException {
        var known = contents.onCase().caseFile();
        folder.attribute("xsi:type", "saksmappe");
        folder.element("systemID", folderId());
        if (known.isPresent()) {
            folder.element("mappeID", known.get().caseNumber());
        }
        folder.element("tittel", known.map(file -> "Sak " + file.caseNumber()).orElse("Sak ikke funnet"));
        created(folder, packedAt);
        screening(folder);
        var entry = new ArkivmeldingEntry(contents, settings.authorities().nameOf(receiver, "nb"), packedAt);
        folder.element("basisregistrering", registration -> {
            entry.head(registration, folderId());
            screening(registration);
            entry.body(registration, documents);
        });
        folder.element("saksdato", day(contents.submission().arrival().receivedAt()));
        folder.element("administrativEnhet", settings.authorities().nameOf(receiver, "nb"));
        folder.element("saksansvarlig", "Ikke fordelt");
        folder.element("saksstatus", "Under behandling");
        if (known.isPresent()) {
            parties(folder, known.get());
        }
    }

    private static void parties(Xml folder, CaseFile file) throws XMLStreamException {
        for (var party : file.people().applicants()) {
            folder.element("sakspart", written -> {
                var number = party.dufNumber().map(DufNumber::digits);
                if (number.isPresent()) {
                    written.element("sakspartID", number.get());
                }
                written.element("sakspartNavn", party.name());
                written.element("sakspartRolle", "Part");
            });
        }
    }

    private void screening(Xml xml) throws XMLStreamException {
        xml.element("skjerming", screened -> {
            screened.element("tilgangsrestriksjon", "Unntatt offentlighet");
            screened.element("skjermingshjemmel", settings.screeningBasis());
            screened.element("skjermingMetadata", "Tittel, part og korrespondansepart");
            screened.element("skjermingDokument", "Skjerming av hele dokumentet");
        });
    }

    /** The case's own id, or for a submission without a case an id that is the same whenever it is packed. */
    private UUID folderId() {
        return contents.onCase()
                .caseFile()
                .map(file -> file.id().value())
                .orElseGet(() -> named("folder of " + contents.submission().id()));
    }

    static void created(Xml xml, Instant at) throws XMLStreamException {
        xml.element("opprettetDato", at);
        xml.element("opprettetAv", SYSTEM);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Deadline.ZONE);
    }

    static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    static <T> void optional(Xml xml, String name, Optional<T> text) throws XMLStreamException {
        if (text.isPresent()) {
            xml.element(name, text.get());
        }
    }
}
