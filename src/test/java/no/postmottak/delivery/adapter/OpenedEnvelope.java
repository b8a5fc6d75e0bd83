package no.postmottak.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An envelope as its receiver finds it, for tests. */
record OpenedEnvelope(Map<String, byte[]> entries) {

    static OpenedEnvelope of(byte[] container) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new OpenedEnvelope(entries);
    }

    byte[] bytes(String name) {
        var bytes = entries.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("the envelope holds no " + name);
        }
        return bytes;
    }

    Document xml(String name) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(name)));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalStateException(name + " is not well-formed", malformed);
        }
    }

    String text(String name, String element) {
        return xml(name).getElementsByTagName(element).item(0).getTextContent();
    }

    /** Name and digest of each data object as the manifest has it. */
    Map<String, String> promisedDigests() {
        var digests = new LinkedHashMap<String, String>();
        var references = xml("META-INF/ASiCManifest.xml").getElementsByTagName("asic:DataObjectReference");
        for (var i = 0; i < references.getLength(); i++) {
            var reference = (Element) references.item(i);
            digests.put(
                    reference.getAttribute("URI"),
                    reference.getElementsByTagName("ds:DigestValue").item(0).getTextContent());
        }
        return digests;
    }

    String digest(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
