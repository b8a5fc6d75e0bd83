package no.postmottak.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the languages of the house a visitor reads best, by what their browser or system asks for. */
public final class Languages {

    private static final String OTHERWISE = "en";

    private Languages() {}

    /** One of nb, nn and en. */
    public static String of(Context ctx) {
        return Optional.ofNullable(ctx.header("Accept-Language"))
                .map(Languages::best)
                .orElse(OTHERWISE);
    }

    static String best(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> ours(range.getRange()).stream())
                    .findFirst()
                    .orElse(OTHERWISE);
        } catch (IllegalArgumentException notAList) {
            return OTHERWISE;
        }
    }

    private static List<String> ours(String range) {
        return switch (range.split("-", 2)[0]) {
            case "nb", "no", "se", "smj", "sma", "da", "sv" -> List.of("nb");
            case "nn" -> List.of("nn");
            case "en" -> List.of("en");
            default -> List.of();
        };
    }
}
