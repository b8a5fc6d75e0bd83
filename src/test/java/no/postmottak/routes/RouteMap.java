package no.postmottak.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The map of the routes as Mermaid text, drawn from the files alone. */
final class RouteMap {

    private static final Pattern HAND_ON = Pattern.compile("handOnTo([A-Za-z]+)");
    private static final Map<String, String> QUEUES = Map.of("TellTheSender", "notify");

    private final List<RouteFile> files;

    RouteMap(List<RouteFile> files) {
        this.files = files;
    }

    String mermaid() {
        var lines = new ArrayList<String>();
        lines.add("flowchart TD");
        files.stream()
                .flatMap(file -> file.from().stream())
                .filter(RouteMap::isEndpoint)
                .sorted()
                .forEach(uri -> lines.add("    " + node(uri) + "([" + name(uri) + "])"));
        files.forEach(file -> lines.add("    " + node(file.id()) + box(file)));
        lines.addAll(new TreeSet<>(files.stream().flatMap(this::arrows).toList()));
        return String.join("\n", lines);
    }

    private Stream<String> arrows(RouteFile file) {
        var from = file.from().filter(RouteMap::isEndpoint).map(uri -> node(uri) + " --> " + node(file.id()));
        var to = file.elements("to").map(each -> node(file.id()) + " --> " + node(each.getAttribute("uri")));
        var queued =
                file.elements("bean").flatMap(RouteMap::queues).map(each -> node(file.id()) + " -. outbox .-> " + each);
        return Stream.of(from.stream(), to, queued).flatMap(each -> each).map(arrow -> "    " + arrow);
    }

    /** {@code handOnToFileAndTellTheSender} puts errands on two queues, by way of the outbox. */
    private static Stream<String> queues(Element bean) {
        var handOn = HAND_ON.matcher(bean.getAttribute("method"));
        if (!handOn.matches()) {
            return Stream.empty();
        }
        return Stream.of(handOn.group(1).split("And"))
                .map(each -> QUEUES.getOrDefault(each, each.toLowerCase(Locale.ROOT)))
                .map(each -> node("{{endpoint." + each + "}}"));
    }

    private static String box(RouteFile file) {
        return file.isRoute()
                ? "[\"<b>" + file.id() + "</b><br/>" + file.description() + "\"]"
                : "{{\"<b>" + file.id() + "</b><br/>when a route fails\"}}";
    }

    private static boolean isEndpoint(String uri) {
        return uri.startsWith("{{");
    }

    private static String name(String uri) {
        return uri.replaceAll("[{}]", "");
    }

    private static String node(String uri) {
        return name(uri).replace("direct:", "").replaceAll("[.-]", "_");
    }
}
