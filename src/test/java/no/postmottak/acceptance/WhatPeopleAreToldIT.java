package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages tell of where things belong and how long they take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatPeopleAreToldIT {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "what-people-are-told";

    private House house;

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        house = House.open(folder);
    }

    @AfterAll
    void closeTheHouse() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | Folkeregisteret                  | Er du asylsøker, si fra til politiet   | Postboks 2095 Vika, 0125 Oslo
            NN | Folkeregisteret                  | Er du asylsøkjar, sei frå til politiet | Postboks 2095 Vika, 0125 Oslo
            EN | the National Population Register | If you are an asylum seeker, tell the police | Postboks 2095 Vika, 0125 Oslo
            """)
    void aNewAddressAndOriginalsAreToldWhereTheyBelong(
            PageLanguage language, String register, String police, String originals) {
        var page = opens("/send?kind=APPEAL", language).body();

        assertThat(page)
                .contains(register, police, originals, Words.of(language).say("send.counter"));
        assertThat(page)
                .as("whoever chooses a file hears that no original is to be sent")
                .containsPattern("id=\"document\"[^>]*aria-describedby=\"document-help originals\"");
    }

    @ParameterizedTest
    @CsvSource({"NB", "NN", "EN"})
    void theReceiptShowsHowLongItUsuallyTakesAndWhenThatWasLookedUp(PageLanguage language) {
        var words = Words.of(language);

        var receipt = sends(language).body();

        assertThat(receipt)
                .contains(words.say("waiting.title"), words.say("waiting.text"), words.say("waiting.made-up"))
                .contains(words.count("waiting.WEEKS", 12))
                .contains("2026");
    }

    @Test
    void theNoticeOfDepartureGoesToThePoliceWhereThePersonLives() {
        var reference = new Applicant(house)
                .posts(
                        """
                        {"kind": "DEPARTURE_NOTICE", "dufNumbers": ["190000000307"],
                         "sender": {"role": "APPLICANT", "name": "Selam Tesfay", "language": "nb"},
                         "residence": {"postcode": "0150"}}
                        """,
                        java.util.List.of(new no.postmottak.letters.LetterFile(
                                "brev.txt", "text/plain", () -> "Jeg reiser.".getBytes(StandardCharsets.UTF_8))),
                        java.util.Optional.empty())
                .body();

        var outcome = AuthorityDesk.of(house, "POLICE:oslo")
                .receives(House.json(reference).path("reference").asText());

        assertThat(outcome.findings().at("/routedTo/rule").asText()).isEqualTo("departure-notice");
    }

    private HttpResponse<String> opens(String path, PageLanguage language) {
        return house.ask(HttpRequest.newBuilder(house.address(path)).header("Accept-Language", language.tag()));
    }

    /** Sends an appeal by the page, without scripts. */
    private HttpResponse<String> sends(PageLanguage language) {
        var page = opens("/send?kind=APPEAL", language);
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(Map.of("kind", "APPEAL", "message", "Jeg klager.", "authority", "UDI"));
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        var request = HttpRequest.newBuilder(house.address("/send"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .header("Accept-Language", language.tag())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        cookiesOf(page, request);
        var sent = house.ask(request);
        var receipt = HttpRequest.newBuilder(
                        house.address(sent.headers().firstValue("Location").orElseThrow()))
                .header("Accept-Language", language.tag());
        cookiesOf(page, receipt);
        cookiesOf(sent, receipt);
        return house.ask(receipt);
    }

    private static void cookiesOf(HttpResponse<String> answer, HttpRequest.Builder next) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> next.header("Cookie", cookie.split(";")[0]));
    }
}
