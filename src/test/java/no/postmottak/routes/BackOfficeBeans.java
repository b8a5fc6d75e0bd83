package no.postmottak.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The beans and endpoints the composition root gives to routes, as they stand in its sources. */
final class BackOfficeBeans {

    private static final Path APP = Path.of("src", "main", "java", "no", "postmottak", "app");
    private static final Pattern BEAN = Pattern.compile("^ +\"([a-z]+(?:-[a-z]+)*)\", ", Pattern.MULTILINE);
    private static final Pattern ENDPOINT = Pattern.compile("\"(endpoint\\.[a-z-]+)\"");

    private BackOfficeBeans() {}

    /** A bean is called as its class is, in kebab-case: {@code reading-desk} is a {@code ReadingDesk}. */
    static Map<String, Class<?>> byName() throws IOException, ClassNotFoundException {
        var beans = new LinkedHashMap<String, Class<?>>();
        var source = BEAN.matcher(Files.readString(APP.resolve("BackOffice.java")));
        while (source.find()) {
            beans.put(source.group(1), Class.forName("no.postmottak.gateway." + camelCase(source.group(1))));
        }
        return beans;
    }

    static Set<String> endpoints() throws IOException {
        var endpoints = new TreeSet<String>();
        var source = ENDPOINT.matcher(Files.readString(APP.resolve("Endpoints.java")));
        while (source.find()) {
            endpoints.add(source.group(1));
        }
        return endpoints;
    }

    private static String camelCase(String kebab) {
        return Pattern.compile("(?:^|-)([a-z])")
                .matcher(kebab)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
