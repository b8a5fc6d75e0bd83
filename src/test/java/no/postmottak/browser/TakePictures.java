package no.postmottak.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.browser.Chromium.Look;
import no.postmottak.browser.Chromium.Scheme;

/** Writes a picture of every page, to be looked at; the ones the documents show are among them. */
final class TakePictures {

    private static final int MOST_HEIGHT = 3000;

    private TakePictures() {}

    /** The first argument is the folder they go to. */
    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments.length == 0 ? "target/pictures" : arguments[0]);
        var folder = Files.createTempDirectory("pages");
        try (var house = new PageHouse(folder)) {
            for (var visit : new Visits(new Seeds(house), folder).all()) {
                take(house, visit, target);
            }
        }
    }

    private static void take(PageHouse house, Visits.Visit visit, Path target) {
        try (var browser = Chromium.open(house.address, true, "nb")) {
            if (!visit.person().isEmpty()) {
                browser.logInAs(visit.person());
            }
            visit.go().accept(browser);
            for (var scheme : Scheme.values()) {
                for (var width : new int[] {390, 1280}) {
                    browser.look(new Look(width, scheme));
                    var name = visit.name() + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                    browser.picture(target.resolve(name + ".png"), MOST_HEIGHT);
                }
            }
        }
    }
}
