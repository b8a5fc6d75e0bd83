package no.postmottak.web.api;

import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.DufNumber;

/** Cases as an authority's system tells them. */
final class Cases {

    private Cases() {}

    /** A made-up number that no other test has. */
    static DufNumber number() {
        return new DufNumber("1900%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
    }

    /** Held by UDI, with a lawyer who logs in as this person. */
    static String of(String number, String lawyer) {
        return told(number, "UDI", ", \"personId\": \"" + lawyer + "\"");
    }

    static String heldBy(String number, String holder) {
        return told(number, holder, ", \"personId\": \"lawyer\"");
    }

    static String ofSomebodyWithoutLogin(String number) {
        return told(number, "UDI", "");
    }

    private static String told(String number, String holder, String login) {
        return """
                {"caseNumber": "2026/1", "dufNumbers": ["%s"],
                 "people": {"applicants": [{"name": "Test Testesen", "dufNumber": "%s"}],
                            "representatives": [{"kind": "LAWYER", "name": "Advokat",
                                              "contact": {"email": "advokat@example.no", "language": "nb",
                                                          "verifiedOn": "%s"}%s}]},
                 "decisions": [{"madeBy": "UDI", "madeOn": "2026-03-02", "outcome": "REFUSED"}],
                 "holder": "%s", "protectionCase": false}
                """.formatted(number, number, java.time.LocalDate.now(java.time.ZoneOffset.UTC), login, holder);
    }
}
