package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import no.postmottak.notice.demo.ReceivedMail;
import no.postmottak.notice.demo.ReceivedSms;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.login.demo.DemoPerson;

/** What the demo mail server and SMS centre were handed, and who can log in by one click; in the demo profile only. */
public final class DemoPages implements Endpoints {

    private final Pages pages;
    private final Supplier<List<ReceivedMail>> mails;
    private final Supplier<List<ReceivedSms>> messages;

    public DemoPages(Pages pages, Supplier<List<ReceivedMail>> mails, Supplier<List<ReceivedSms>> messages) {
        this.pages = pages;
        this.mails = mails;
        this.messages = messages;
    }

    /** Everything that was sent, newest first, and the people. */
    public record View(List<ReceivedSms> messages, List<ReceivedMail> mails) {
        public View {
            messages = List.copyOf(messages);
            mails = List.copyOf(mails);
        }

        public DemoPerson[] people() {
            return DemoPerson.values();
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/demo", Access.ANYONE, this::show),
                Endpoint.get("/demo/notices", Access.ANYONE, this::tell));
    }

    private void show(Context ctx) {
        var view = new View(messages.get().reversed(), mails.get().reversed());
        pages.show(ctx, "demo", pages.of(ctx), view);
    }

    /** The same as JSON, oldest first. */
    private record Told(List<ReceivedSms> sms, List<ReceivedMail> mail) {}

    private void tell(Context ctx) {
        Json.answer(ctx, new Told(messages.get(), mails.get()));
    }
}
