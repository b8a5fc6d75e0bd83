package no.postmottak.web.pages;

import java.time.Instant;
import java.util.List;
import no.postmottak.signature.SignatureWords;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Phrases;
import no.postmottak.web.words.Words;

/** What every page has around its own content: words, address, menu, who is logged in, and the secret of its forms. */
public record Page(Words words, String path, List<MenuItem> menu, Who who, String csrf, Frame frame) {

    public Page {
        menu = List.copyOf(menu);
    }

    /** One entry of the menu. */
    public record MenuItem(String href, String key) {}

    /** Who is logged in, and for which authority; both empty for nobody. */
    public record Who(String name, String authority) {
        public boolean isKnown() {
            return !name.isEmpty();
        }
    }

    /** What is the same for all visitors: style sheet, and whether this is a demonstration. */
    public record Frame(String stylesheet, String icon, boolean isDemo) {}

    public PageLanguage language() {
        return words.language();
    }

    public PageLanguage[] languages() {
        return PageLanguage.values();
    }

    public Phrases phrases() {
        return new Phrases(words);
    }

    /** What speaks for or against signatures, in the words of this page's language. */
    public SignatureWords signatures() {
        return new SignatureWords(words.language().tag());
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public String stylesheet() {
        return frame.stylesheet();
    }

    /** A menu entry is the current one on its own page and below it. */
    public boolean isHere(MenuItem item) {
        return item.href().equals("/")
                ? path.equals("/")
                : path.equals(item.href()) || path.startsWith(item.href() + "/");
    }

    /** An instant for the attribute of a time element. */
    public String machine(Instant instant) {
        return instant.toString();
    }

    @Override
    public String toString() {
        return "page " + path;
    }
}
