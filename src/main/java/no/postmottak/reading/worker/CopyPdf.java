package no.postmottak.reading.worker;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import no.postmottak.signature.PrintedWord;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A PDF/A-2b of page pictures with their words laid unseen over them; the same pages make the same bytes. */
final class CopyPdf implements Closeable {

    private static final float LONG_SIDE = PDRectangle.A4.getHeight();
    private static final COSName PICTURE = COSName.getPDFName("Im0");
    private static final COSName FONT = COSName.getPDFName("F0");
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private final PDDocument pdf;
    private final GlyphlessFont font;
    private final CRC32 fingerprint = new CRC32();

    CopyPdf() throws IOException {
        // beside the document in the worker's own folder, since many pages are too much for its memory
        pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        pdf.setVersion(1.7f);
        font = new GlyphlessFont(pdf);
    }

    /** Adds a page, on paper as long as an A4 sheet. */
    void add(SentImage image, List<PrintedWord> words) throws IOException {
        var scale = LONG_SIDE / Math.max(image.width(), image.height());
        var paper = new PDRectangle(image.width() * scale, image.height() * scale);
        var page = new PDPage(paper);
        var jpeg = new byte[image.jpeg().remaining()];
        image.jpeg().slice().get(jpeg);
        fingerprint.update(jpeg);
        var resources = new PDResources();
        resources.put(PICTURE, JPEGFactory.createFromByteArray(pdf, jpeg));
        resources.getCOSObject().setItem(COSName.FONT, fonts());
        page.setResources(resources);
        var drawing = "q " + UnseenWords.number(paper.getWidth()) + " 0 0 " + UnseenWords.number(paper.getHeight())
                + " 0 0 cm /Im0 Do Q\n" + new UnseenWords(font, paper.getWidth(), paper.getHeight()).of(words);
        var bytes = drawing.getBytes(StandardCharsets.US_ASCII);
        fingerprint.update(bytes);
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        pdf.addPage(page);
    }

    private org.apache.pdfbox.cos.COSDictionary fonts() {
        var fonts = new org.apache.pdfbox.cos.COSDictionary();
        fonts.setItem(FONT, font.dictionary());
        return fonts;
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /** Writes the whole of it, after which no page can be added. */
    void write(OutputStream out) throws IOException {
        font.close();
        var catalog = pdf.getDocumentCatalog();
        var metadata = new PDMetadata(pdf, new ByteArrayInputStream(METADATA.getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours());
        // stands in for the hour, which would make every copy another one
        pdf.setDocumentId(fingerprint.getValue());
        pdf.save(out, CompressParameters.NO_COMPRESSION);
    }

    private PDOutputIntent colours() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
