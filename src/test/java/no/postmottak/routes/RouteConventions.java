package no.postmottak.routes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.gateway.Visit;
import org.w3c.dom.Element;

/** What a file in routes/ may say, and what it must; everything else is a violation with the file's name. */
final class RouteConventions {

    private static final int STEPS = 12;
    private static final int DESCRIPTION = 80;

    /** Things a route does; the rest of what is allowed only says when and whence. */
    private static final Set<String> DOING = Set.of("bean", "to", "split", "multicast", "idempotentConsumer", "stop");

    private static final Set<String> ALLOWED =
            Set.of("from", "choice", "when", "otherwise", "simple", "onException", "exception", "handled", "constant");

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern QUESTION = Pattern.compile("\\$\\{body\\.(is[A-Z][A-Za-z]*)}");
    private static final Pattern ENDPOINT = Pattern.compile("\\{\\{(endpoint\\.[a-z-]+)}}");

    private final List<RouteFile> files;
    private final Map<String, Class<?>> beans;
    private final Set<String> endpoints;

    /** Holds files against the beans they may call and the endpoints they may come from. */
    RouteConventions(List<RouteFile> files, Map<String, Class<?>> beans, Set<String> endpoints) {
        this.files = files;
        this.beans = beans;
        this.endpoints = endpoints;
    }

    List<String> violations() {
        return files.stream()
                .flatMap(file -> violations(file).stream().map(each -> file + ": " + each))
                .toList();
    }

    private List<String> violations(RouteFile file) {
        var found = new ArrayList<String>();
        found.addAll(aboutItself(file));
        found.addAll(aboutItsSize(file));
        file.elements().forEach(element -> found.addAll(aboutAnElement(file, element)));
        return found;
    }

    private List<String> aboutItself(RouteFile file) {
        var found = new ArrayList<String>();
        add(found, !Set.of("route", "routeConfiguration").contains(file.root().getLocalName()), "is no single route");
        add(found, !file.id().equals(file.name()), "its id is not the name of the file");
        add(found, !ID.matcher(file.id()).matches(), "its id is no verb and object in kebab-case");
        add(found, !file.comment().endsWith("."), "no comment on top says why it exists");
        if (file.isRoute()) {
            var length = file.description().length();
            add(found, length == 0 || length >= DESCRIPTION, "its description is missing or too long");
            add(
                    found,
                    !isConfiguration(file.root().getAttribute("routeConfigurationId")),
                    "its error configuration is missing");
        }
        return found;
    }

    private List<String> aboutItsSize(RouteFile file) {
        var found = new ArrayList<String>();
        var steps = file.elements()
                .filter(each -> DOING.contains(each.getLocalName()))
                .count();
        add(found, steps > STEPS, "it has more than " + STEPS + " steps");
        add(found, file.elements("choice").count() > 1, "it has more than one choice");
        return found;
    }

    private List<String> aboutAnElement(RouteFile file, Element element) {
        var found = new ArrayList<String>();
        var tag = element.getLocalName();
        add(found, !ALLOWED.contains(tag) && !DOING.contains(tag), "<" + tag + "> is no step of ours");
        switch (tag) {
            case "from" -> add(found, !isSource(file, element.getAttribute("uri")), "it comes from a place of its own");
            case "to" ->
                add(found, !isTarget(element.getAttribute("uri")), "it goes to " + element.getAttribute("uri"));
            case "simple" ->
                add(found, !isQuestion(element.getTextContent()), "it thinks: " + element.getTextContent());
            case "bean" -> add(found, !isDone(element), "nobody does " + element.getAttribute("method"));
            default -> {}
        }
        return found;
    }

    private boolean isConfiguration(String id) {
        return files.stream().anyMatch(file -> !file.isRoute() && file.id().equals(id));
    }

    private boolean isSource(RouteFile file, String uri) {
        return isEndpoint(uri) || uri.equals("direct:" + file.id());
    }

    private boolean isTarget(String uri) {
        return isEndpoint(uri)
                || files.stream()
                        .filter(RouteFile::isRoute)
                        .anyMatch(file -> uri.equals("direct:" + file.id())
                                && file.from().filter(uri::equals).isPresent());
    }

    private boolean isEndpoint(String uri) {
        var matcher = ENDPOINT.matcher(uri);
        return matcher.matches() && endpoints.contains(matcher.group(1));
    }

    /** A route may ask what the body says of itself, and no more. */
    private static boolean isQuestion(String expression) {
        var matcher = QUESTION.matcher(expression.strip());
        return matcher.matches() && publicMethods(Visit.class).anyMatch(matcher.group(1)::equals);
    }

    private boolean isDone(Element bean) {
        Predicate<String> named = bean.getAttribute("method")::equals;
        return Set.of("ref", "method").equals(attributes(bean))
                && beans.entrySet().stream()
                        .filter(each -> each.getKey().equals(bean.getAttribute("ref")))
                        .flatMap(each -> publicMethods(each.getValue()))
                        .anyMatch(named);
    }

    private static Stream<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(java.lang.reflect.Method::getName);
    }

    private static Set<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return java.util.stream.IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .collect(Collectors.toSet());
    }

    private static void add(List<String> found, boolean isBroken, String words) {
        if (isBroken) {
            found.add(words);
        }
    }
}
