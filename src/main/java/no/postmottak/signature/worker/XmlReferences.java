package no.postmottak.signature.worker;

import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The references right inside the only element of a name: others, further inside or beside it, nobody has signed. */
final class XmlReferences {

    private static final int MOST = 100;

    private final XMLStreamReader reader;
    private final String parent;
    private final String reference;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int parents;
    private int depth;
    private int parentDepth;

    private XmlReferences(XMLStreamReader reader, String parent, String reference) {
        this.reader = reader;
        this.parent = parent;
        this.reference = reference;
    }

    /** The addresses of what is referred to, by digest in hexadecimal; none where the file is not to be relied on. */
    static Map<String, String> in(InputStream xml, String parent, String reference) {
        try {
            return new XmlReferences(factory().createXMLStreamReader(xml), parent, reference).read();
        } catch (XMLStreamException | RuntimeException noXml) {
            return Map.of();
        }
    }

    private Map<String, String> read() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                start();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                parentDepth = parentDepth == depth ? 0 : parentDepth;
                depth--;
            }
        }
        return parents == 1 && names.size() <= MOST ? names : Map.of();
    }

    private void start() throws XMLStreamException {
        if (reader.getLocalName().equals(parent)) {
            parents++;
            parentDepth = depth;
        } else if (parentDepth > 0
                && depth == parentDepth + 1
                && reader.getLocalName().equals(reference)) {
            readReference();
        }
    }

    /** Up to and with the end of the reference. */
    private void readReference() throws XMLStreamException {
        var name = Optional.ofNullable(reader.getAttributeValue(null, "URI")).orElse("");
        var outside = depth - 1;
        while (depth > outside && reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("DigestValue")) {
                    names.put(hex(reader.getElementText()), name);
                } else {
                    depth++;
                }
            }
        }
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getMimeDecoder().decode(base64));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
