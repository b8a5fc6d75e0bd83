package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.web.Visit;
import no.postmottak.web.Visitor;
import no.postmottak.web.WebRole;
import no.postmottak.web.login.FormTokens;
import no.postmottak.web.pages.Page.MenuItem;
import no.postmottak.web.words.Phrases;
import no.postmottak.web.words.Words;

/** Shows pages: each gets its frame from who asks, in which language, and from where. */
public final class Pages {

    private final Templates templates = new Templates();
    private final FormTokens tokens;
    private final Page.Frame frame;

    public Pages(FormTokens tokens, Assets assets, boolean isDemo) {
        this.tokens = tokens;
        this.frame = new Page.Frame(assets.stylesheet(), assets.address("icon.svg"), isDemo);
    }

    /** A page without a form of its own. */
    Page of(Context ctx) {
        return framed(ctx, Visit.csrfToken(ctx).orElse(""));
    }

    /** A page with a form: whoever is not logged in gets a cookie that the form must match. */
    Page withForm(Context ctx) {
        return framed(ctx, tokens.of(ctx));
    }

    void show(Context ctx, String template, Page page, Object view) {
        templates.show(ctx, template, page, view);
    }

    private Page framed(Context ctx, String token) {
        var words = Words.of(PageLanguages.of(ctx));
        var visitor = Visit.visitor(ctx);
        var authority = visitor.authority()
                .map(known -> new Phrases(words).authority(known))
                .orElse("");
        var who = new Page.Who(visitor.isKnown() ? visitor.name() : "", authority);
        return new Page(words, ctx.path(), menu(visitor), who, token, frame);
    }

    private List<MenuItem> menu(Visitor visitor) {
        var menu = new ArrayList<MenuItem>();
        menu.add(new MenuItem("/", "menu.start"));
        if (visitor.is(WebRole.OFFICER) && visitor.authority().isPresent()) {
            menu.add(new MenuItem("/inbox", "menu.inbox"));
            menu.add(new MenuItem("/requests", "menu.requests"));
        } else if (visitor.is(WebRole.MAIL_ROOM)) {
            menu.add(new MenuItem("/mail-room", "menu.mail-room"));
        } else if (visitor.is(WebRole.OPERATOR)) {
            menu.add(new MenuItem("/console", "menu.console"));
        } else {
            menu.addAll(forSenders(visitor));
        }
        if (frame.isDemo()) {
            menu.add(new MenuItem("/demo", "menu.demo"));
        }
        return menu;
    }

    private static List<MenuItem> forSenders(Visitor visitor) {
        var send = new MenuItem("/send", "menu.send");
        var status = new MenuItem("/status", "menu.status");
        return visitor.isKnown()
                ? List.of(send, status, new MenuItem("/mine", "menu.mine"), new MenuItem("/letters", "menu.letters"))
                : List.of(send, status);
    }
}
