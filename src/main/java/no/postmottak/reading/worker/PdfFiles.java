package no.postmottak.reading.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** The files a PDF carries: those of a portfolio, and those pinned to its pages. */
final class PdfFiles {

    private static final int DEEPEST = 10;

    private final List<PDComplexFileSpecification> files = new ArrayList<>();

    private PdfFiles() {}

    /** Takes them all out, and answers how many there are. */
    static int takeOut(PDDocument pdf, int pages, FoundFiles found) throws IOException {
        var inside = new PdfFiles();
        inside.addListed(pdf);
        for (var index = 0; index < pages; index++) {
            inside.addPinned(pdf, index);
        }
        for (var file : inside.files) {
            takeOut(file, found);
        }
        return inside.files.size();
    }

    private void addListed(PDDocument pdf) {
        var names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            add(names.getEmbeddedFiles(), DEEPEST);
        }
    }

    private void add(PDNameTreeNode<PDComplexFileSpecification> node, int levels) {
        if (levels == 0 || files.size() > FoundFiles.MOST) {
            return;
        }
        try {
            var names = node.getNames();
            if (names != null) {
                files.addAll(names.values());
            }
        } catch (IOException | RuntimeException unreadable) {
            // a list nobody can read has no files for us
        }
        var kids = node.getKids();
        if (kids != null) {
            kids.forEach(kid -> add(kid, levels - 1));
        }
    }

    private void addPinned(PDDocument pdf, int index) {
        try {
            for (var annotation : pdf.getPage(index).getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment pinned
                        && pinned.getFile() instanceof PDComplexFileSpecification file) {
                    files.add(file);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // the page itself is read elsewhere, and there it is said that it is broken
        }
    }

    private static void takeOut(PDComplexFileSpecification file, FoundFiles found) throws IOException {
        var embedded = embedded(file);
        if (embedded.isEmpty()) {
            found.leaveOne();
            return;
        }
        var type = Optional.ofNullable(embedded.get().getSubtype()).orElse("");
        try (var content = embedded.get().createInputStream()) {
            found.takeOut(SentFile.named(name(file), type), content);
        } catch (IOException | RuntimeException unreadable) {
            found.leaveOne();
        }
    }

    private static Optional<PDEmbeddedFile> embedded(PDComplexFileSpecification file) {
        try {
            return Stream.of(file.getEmbeddedFileUnicode(), file.getEmbeddedFile())
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(PDComplexFileSpecification file) {
        return Stream.of(file.getFileUnicode(), file.getFile())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }
}
