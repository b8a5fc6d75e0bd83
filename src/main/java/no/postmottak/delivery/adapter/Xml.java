package no.postmottak.delivery.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; characters that XML cannot hold are shown as replaced. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Something that writes a part of a document. */
    @FunctionalInterface
    interface Part {

        void writeTo(Xml xml) throws XMLStreamException;
    }

    static byte[] document(Part root) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            root.writeTo(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML cannot be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    void element(String name, Part content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.writeTo(this);
        writer.writeEndElement();
    }

    void element(String name, Object text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(clean(text.toString()));
        writer.writeEndElement();
    }

    void namespace(String prefix, String uri) throws XMLStreamException {
        if (prefix.isEmpty()) {
            writer.writeDefaultNamespace(uri);
        } else {
            writer.writeNamespace(prefix, uri);
        }
    }

    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, clean(value));
    }

    static String clean(String text) {
        var cleaned = new StringBuilder(text.length());
        text.codePoints().map(Xml::held).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static int held(int character) {
        var isHeld = character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
        return isHeld ? character : 0xFFFD;
    }
}
