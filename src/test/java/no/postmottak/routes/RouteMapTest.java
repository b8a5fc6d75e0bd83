package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the map in routes/README.md against the files; {@code -Dpostmottak.write=true} draws it anew. */
final class RouteMapTest {

    private static final Pattern MAP = Pattern.compile("```mermaid\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void theMapShowsTheRoutesAsTheyAre() throws IOException {
        var readme = RouteFile.FOLDER.resolve("README.md");
        var drawn = new RouteMap(RouteFile.all()).mermaid();

        if (Boolean.getBoolean("postmottak.write")) {
            var text = MAP.matcher(Files.readString(readme));
            Files.writeString(readme, text.replaceFirst(Matcher.quoteReplacement("```mermaid\n" + drawn + "\n```")));
        }
        var shown = MAP.matcher(Files.readString(readme));

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(drawn);
    }

    @Test
    void everyArrowEndsAtSomethingOnTheMap() throws IOException {
        var lines = new RouteMap(RouteFile.all())
                .mermaid()
                .lines()
                .map(String::strip)
                .toList();

        var arrows = lines.stream().filter(line -> line.contains("->")).toList();

        assertThat(arrows).hasSizeGreaterThan(15).allSatisfy(arrow -> {
            var end = arrow.substring(arrow.lastIndexOf(' ') + 1);
            assertThat(lines).anyMatch(line -> line.matches(end + "\\W.*") && !line.contains("->"));
        });
    }
}
