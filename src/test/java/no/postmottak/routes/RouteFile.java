package no.postmottak.routes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One file of the routes folder, parsed: its name without ending, and what stands in it. */
record RouteFile(String name, Document xml) {

    static final Path FOLDER = Path.of("routes");

    static List<RouteFile> all() throws IOException {
        var files = new ArrayList<RouteFile>();
        try (var paths = Files.list(FOLDER)) {
            for (var path : paths.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                var name = String.valueOf(path.getFileName()).replace(".xml", "");
                files.add(parse(name, Files.readString(path)));
            }
        }
        return List.copyOf(files);
    }

    static RouteFile parse(String name, String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return new RouteFile(name, factory.newDocumentBuilder().parse(bytes));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException(name + " is no XML", unreadable);
        }
    }

    Element root() {
        return xml.getDocumentElement();
    }

    boolean isRoute() {
        return root().getLocalName().equals("route");
    }

    String id() {
        return root().getAttribute("id");
    }

    String description() {
        return root().getAttribute("description");
    }

    /** Where the messages of the route come from; empty for an error configuration. */
    Optional<String> from() {
        return elements()
                .filter(each -> each.getLocalName().equals("from"))
                .map(each -> each.getAttribute("uri"))
                .findFirst();
    }

    /** Everything below the root, in the order it stands there. */
    Stream<Element> elements() {
        return elements("*").filter(each -> !each.isSameNode(root()));
    }

    Stream<Element> elements(String tag) {
        var found = xml.getElementsByTagNameNS("*", tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /** The comment above the root, without its marks. */
    String comment() {
        var first = xml.getFirstChild();
        return first.getNodeType() == Node.COMMENT_NODE
                ? String.valueOf(first.getNodeValue()).strip()
                : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
