package no.postmottak.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.web.login.demo.DemoPerson;

/** Made-up cases of made-up people, with numbers of a year in which nobody applied. */
final class DemoCases {

    private static final LocalDate VERIFIED = LocalDate.of(2026, 9, 1);

    /** Number, name, birth date, e-mail before the at sign, who decided, when, when notified, what it came to, who has it now. */
    private static final List<String> TABLE = List.of(
            "190000000108|Amina Yusuf|1992-05-17|amina|UDI|2026-03-10|2026-03-12|REFUSED|UDI",
            "190000000202|Oleksandr Kovalenko|1984-11-02|oleksandr|UDI|2026-10-26|2026-10-30|REFUSED|UNE",
            "190000000307|Selam Tesfay|1996-01-09|selam|POLICE:oslo|2026-10-28|2026-11-02|REFUSED|POLICE:oslo",
            "190000000401|Omar Haddad|1988-07-23|omar|MISSION:ankara|2026-10-27|2026-11-03|REFUSED|MISSION:ankara",
            "190000000506|Leyla Demir|2004-03-30|leyla|UDI|2026-11-03|2026-11-05|REFUSED|UDI",
            "190000000600|Baran Demir|2010-08-12|baran|UDI|2026-11-03|2026-11-05|REFUSED|UDI",
            "190000000705|Ingá Somma|1979-12-05|inga|UDI|2026-11-04|2026-11-06|REFUSED|UDI",
            "190000000810|Daniel Mensah|1990-06-21|daniel|UDI|2026-11-09|2026-11-11|CHANGED_AFTER_APPEAL|UDI",
            "190000000904|Thi Lan Nguyen|1986-02-14|lan|UDI|2025-12-01|2025-12-04|REFUSED|UDI",
            "190000001010|Olena Tkachenko|1991-09-08|olena|UDI|2026-10-29||REFUSED|UDI",
            "190000001104|Mariam Said|1999-04-26|mariam|UNE|2026-09-14|2026-09-17|UPHELD_ON_APPEAL|UNE");

    private DemoCases() {}

    /** Enters those that are not there; what authorities have changed since stays as they left it. */
    static void enter(CaseRegister caseFiles, HeldDocuments held) {
        TABLE.stream()
                .map(DemoCases::caseFile)
                .filter(file ->
                        caseFiles.byDufNumber(file.dufNumbers().getFirst()).isEmpty())
                .forEach(file -> {
                    caseFiles.enter(file);
                    held.tell(file.id(), heldOf(file));
                });
    }

    /** The police hold the passport of one who can log in, so that it is seen what need not be sent. */
    private static List<HeldDocument> heldOf(CaseFile file) {
        return file.people().applicants().stream()
                        .anyMatch(party -> party.person()
                                .filter(DemoPerson.AMINA.person()::equals)
                                .isPresent())
                ? List.of(new HeldDocument("PASSPORT", Authority.police("oslo")))
                : List.of();
    }

    private static CaseFile caseFile(String row) {
        var columns = row.split("\\|", -1);
        var number = new DufNumber(columns[0]);
        var people = new CaseFile.People(List.of(applicant(columns, number)), lawyers(columns[1]));
        var decision = new Decision(
                authority(columns[4]),
                LocalDate.parse(columns[5]),
                Optional.of(columns[6]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Decision.Outcome.valueOf(columns[7]),
                Optional.empty());
        return new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "2026/" + columns[0].substring(6),
                List.of(number),
                people,
                List.of(decision),
                authority(columns[8]),
                false);
    }

    private static Party applicant(String[] columns, DufNumber number) {
        var person = columns[1].equals(DemoPerson.AMINA.fullName())
                ? Optional.of(DemoPerson.AMINA.person())
                : Optional.<PersonId>empty();
        var contact = new VerifiedContact(Optional.of(columns[3] + "@example.com"), Optional.empty(), "nb", VERIFIED);
        return new Party(
                columns[1],
                Optional.of(LocalDate.parse(columns[2])),
                Optional.of(number),
                person,
                Optional.of(contact));
    }

    private static List<Representative> lawyers(String applicant) {
        if (!List.of("Amina Yusuf", "Daniel Mensah").contains(applicant)) {
            return List.of();
        }
        var contact =
                new VerifiedContact(Optional.of("kari.lund@example.com"), Optional.of("+4790000001"), "nb", VERIFIED);
        return List.of(new Representative(
                Representative.Kind.LAWYER,
                DemoPerson.KARI.fullName(),
                Optional.of(DemoPerson.KARI.person()),
                Optional.of(contact),
                Optional.empty()));
    }

    private static Authority authority(String code) {
        return Authority.parse(code).orElseThrow();
    }
}
