package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.postmottak.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

    private static final LanguageDetection DETECTION = loaded();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NORWEGIAN_BOKMAL  | Jeg klager på vedtaket som jeg fikk forrige uke. Jeg mener at det er feil, fordi dere ikke har sett på hva som skjedde med familien min. Jeg ber om at saken blir vurdert på nytt.
            NORWEGIAN_NYNORSK | Eg klagar på vedtaket som eg fekk førre veka. Eg meiner at det er feil, fordi de ikkje har sett på kva som hende med familien min. Eg bed om at saka vert vurdert på nytt.
            DANISH            | Jeg klager over afgørelsen, som jeg fik i sidste uge. Jeg mener, at den er forkert, fordi I ikke har set på, hvad der skete med min familie. Jeg beder om, at sagen bliver vurderet igen.
            SWEDISH           | Jag överklagar beslutet som jag fick förra veckan. Jag anser att det är fel, eftersom ni inte har tittat på vad som hände med min familj. Jag ber om att ärendet ska prövas på nytt.
            ENGLISH           | I appeal the decision that I received last week. I think it is wrong, because you have not looked at what happened to my family. I ask that the case be considered again.
            NORTHERN_SAMI     | Mun váidalan mearrádusa maid ožžon mannan vahkus. Mun oaivvildan ahte dat lea boastut, danin go dii ehpet leat geahččan mii dáhpáhuvai mu bearrašiin. Mun bivddán ahte ášši meannuduvvo ođđasit.
            LULE_SAMI         | Mån guoddalav mærrádusáv mav oadtjov vássám vahko. Mån ájádaláv jut le boasstot, gå dij ehpit la gæhttjam mij sjattaj muv familjajn, ja gåktu dát le ájn. Mån åtsåv vil ådå mærrádusáv.
            SOUTHERN_SAMI     | Manne nænnoestimmiem leavsoem maam åadtjoejim. Manne vienhtem dïhte båajhtode, juktie dijjieh idtjede vuartesjh mij sjïdti fuelhkine, jïh manne sijhtem guktie daelie dam orresistie gïetesjidh goh dïhte lea.
            OTHER             | Я оскаржую рішення, яке отримала минулого тижня. Я вважаю, що воно помилкове.
            OTHER             | أطعن في القرار الذي استلمته الأسبوع الماضي لأنه خاطئ.
            OTHER             | ኣብ ዝሓለፈ ሰሙን ዝተቐበልክዎ ውሳነ ይግባይ እብል ኣለኹ።
            OTHER             | Presento recurso contra la decisión que recibí la semana pasada. Creo que es incorrecta, porque no han considerado lo que le pasó a mi familia.
            """)
    void theLanguageOfALetterIsTold(Language language, String letter) {
        assertThat(DETECTION.of(letter).language()).isEqualTo(language);
    }

    @Test
    void aFewWordsAreNoProof() {
        assertThat(DETECTION.of("Vedlegg 1, side 2 av 3, Oslo").language()).isEqualTo(Language.NOT_SURE);
    }

    @Test
    void theScriptNamesTheLanguageThatAloneUsesIt() {
        assertThat(DETECTION
                        .of("Προσβάλλω την απόφαση που έλαβα την περασμένη εβδομάδα.")
                        .code())
                .isEqualTo("el");
    }

    @Test
    void aLetterInTwoLanguagesIsForAPerson() {
        var letter = "I appeal the decision that I received last week and I think that it is wrong. I ask for help. "
                + "Presento recurso contra la decisión que recibí la semana pasada. Creo que es incorrecta, porque no "
                + "han considerado lo que le pasó a mi familia, y pido que se revise.";

        assertThat(DETECTION.of(letter).language()).isIn(Language.NOT_SURE, Language.OTHER);
    }

    @Test
    void oneWordThatIsSamiAndSlovakAlikeProvesNothing() {
        var slovak = "Aj na tie hroby sa už celkom teším. Aj počasie vyzerá byť zatiaľ OK. Aj pri ďalšom hlte brandy "
                + "premýšľal o nej, odhadoval jej vek.";

        assertThat(DETECTION.of(slovak).language()).isIn(Language.NOT_SURE, Language.OTHER);
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(DETECTION.of(text)).isNotNull();
    }

    private static LanguageDetection loaded() {
        try {
            return new LanguageDetection();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
