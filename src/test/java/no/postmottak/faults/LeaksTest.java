package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.postmottak.notice.Contact;
import no.postmottak.notice.Notice;
import no.postmottak.notice.NoticeLanguage;
import no.postmottak.notice.NoticeOutcome;
import no.postmottak.notice.Notices;
import no.postmottak.notice.NoticesForTests;
import org.junit.jupiter.api.Test;

/** The negative control: what looks for leaks finds them, where somebody lets a decision out. */
class LeaksTest {

    private static final String CANARY = "Kanarifugl7391";

    private final Leaks leaks = Leaks.of(CANARY);
    private final ObjectNode left = JsonNodeFactory.instance.objectNode();

    @Test
    void aLeakingWayOutIsFound() {
        Notices leaking = this::sendTheDecisionAlong;

        leaking.send(new Notice.InboxItem(NoticesForTests.REFERENCE), NoticesForTests.MOBILE, NoticeLanguage.NB);

        assertThat(leaks.in(left)).hasSize(2).anyMatch(leak -> leak.contains(CANARY));
    }

    @Test
    void aCanaryInBase64IsFound() {
        var hidden = Base64.getEncoder().encodeToString(("x" + CANARY).getBytes(StandardCharsets.UTF_8));
        mail("Du har en ny melding", honest("\n\nSe ", ".\n\nDu kan ikke svare på denne e-posten.\n"), hidden);

        assertThat(leaks.in(left)).isNotEmpty().allMatch(leak -> leak.startsWith("canary"));
    }

    @Test
    void anHonestNoticeIsNoLeak() {
        sms(honest(" Se ", "."));
        mail("Du har en ny melding", honest("\n\nSe ", ".\n\nDu kan ikke svare på denne e-posten.\n"), "plain");

        assertThat(leaks.in(left)).isEmpty();
    }

    private NoticeOutcome sendTheDecisionAlong(Notice notice, Contact to, NoticeLanguage language) {
        sms(honest(" Se ", ". " + CANARY));
        return new NoticeOutcome.Sent("0", to.channel());
    }

    private static String honest(String between, String end) {
        return "Du har en ny melding (referanse " + NoticesForTests.REFERENCE + ")." + between + "postmottak.example.no"
                + end;
    }

    private void sms(String text) {
        left.withArray("sms").addObject().put("text", text);
    }

    private void mail(String subject, String text, String source) {
        left.withArray("mail")
                .addObject()
                .put("subject", subject)
                .put("text", text)
                .put("source", source);
    }
}
