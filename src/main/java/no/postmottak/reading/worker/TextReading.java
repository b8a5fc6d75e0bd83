package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text of office documents, mail and plain text with Tika, by a short list of parsers and no others. */
final class TextReading {

    private final AutoDetectParser parser;

    TextReading(Detector detector) {
        // named one by one: the default set would start Tesseract and other programs behind our back
        parser = new AutoDetectParser(
                detector,
                new OOXMLParser(),
                new OfficeParser(),
                new WordMLParser(),
                new OpenDocumentParser(),
                new RTFParser(),
                new JSoupParser(),
                new RFC822Parser(),
                new TextAndCSVParser());
    }

    /** The words of a document, and whether there are more than are read. */
    record Words(String text, boolean isCut) {

        @Override
        public String toString() {
            return "words withheld";
        }
    }

    /** What a document says; of what is inside, the files of an e-mail are taken out and others counted. */
    Words words(Path file, FilesInside inside, Limits limits) throws IOException, TikaException, SAXException {
        var handler = new BodyContentHandler(limits.characters());
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, inside);
        var metadata = new Metadata();
        var isCut = false;
        try (var in = TikaInputStream.get(file, metadata)) {
            metadata.remove(TikaCoreProperties.RESOURCE_NAME_KEY);
            parser.parse(in, handler, metadata, context);
        } catch (SAXException | TikaException stopped) {
            if (!WriteLimitReachedException.isWriteLimitReached(stopped)) {
                throw stopped;
            }
            isCut = true;
        }
        return new Words(subject(metadata) + handler, isCut);
    }

    /** Who wrote a mail to whom, and when, as the lines it begins with; empty for what is no mail. */
    String letterhead(Path file) throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, FilesInside.counted());
        try (var in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, new DefaultHandler(), metadata, context);
        }
        return line("From", metadata, Message.MESSAGE_FROM)
                + line("To", metadata, Message.MESSAGE_TO)
                + line("Cc", metadata, Message.MESSAGE_CC)
                + line("Date", metadata, TikaCoreProperties.CREATED.getName());
    }

    private static String line(String name, Metadata metadata, String key) {
        var values = String.join(", ", metadata.getValues(key));
        return values.isBlank() ? "" : name + ": " + values.replaceAll("\\s+", " ") + "\n";
    }

    /** What a letter is about stands in the headers of a mail, not in its text. */
    private static String subject(Metadata metadata) {
        var subject = metadata.get(Message.MESSAGE_PREFIX + "Subject");
        var title = metadata.get(TikaCoreProperties.SUBJECT);
        var line = subject != null ? subject : title;
        return line == null ? "" : line + "\n\n";
    }
}
