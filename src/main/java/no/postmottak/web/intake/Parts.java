package no.postmottak.web.intake;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.postmottak.web.Csrf;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Reads a multipart request from its first byte to its last, and hands every document on while it streams past. */
public final class Parts {

    /** The largest part that is words: a form as JSON. */
    public static final int MOST_BYTES_OF_JSON = 256 * 1024;

    private static final int MOST_BYTES_OF_A_FIELD = 64 * 1024;
    private static final int MOST_FIELDS = 500;

    private final String jsonPart;
    private final Fields fields = new Fields();
    private int count;

    private Parts(String jsonPart) {
        this.jsonPart = jsonPart;
    }

    /** Where documents go. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, String declaredType, InputStream bytes) throws IOException;
    }

    /** Reads everything; a part of the given name is words also when it comes as a file. */
    public static Fields read(Context ctx, String jsonPart, Taker documents) {
        var parts = new Parts(jsonPart);
        try {
            parts.readAll(ctx, documents);
        } catch (IOException broken) {
            // the vault tells its own troubles otherwise: what fails here is the connection, or the form of the stream
            throw new Refused(ProblemCode.BROKEN_OFF);
        }
        if (Visit.owesToken(ctx)) {
            Csrf.demand(ctx, parts.fields.text(Csrf.FIELD).orElse(""));
        }
        return parts.fields;
    }

    private void readAll(Context ctx, Taker documents) throws IOException {
        var upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        var items = items(upload, ctx);
        while (items.hasNext()) {
            read(items.next(), documents);
        }
    }

    private static FileItemInputIterator items(JakartaServletFileUpload<?, ?> upload, Context ctx) throws IOException {
        try {
            return upload.getItemIterator(ctx.req());
        } catch (FileUploadException withoutBoundary) {
            throw new Refused(ProblemCode.NOT_MULTIPART);
        }
    }

    private void read(FileItemInput item, Taker documents) throws IOException {
        if (++count > MOST_FIELDS) {
            throw new Refused(Problem.of(ProblemCode.TOO_MANY_VALUES).limitedTo(MOST_FIELDS));
        }
        var name = Optional.ofNullable(item.getFieldName()).orElse("");
        if (name.equals(jsonPart)) {
            fields.add(name, words(item, MOST_BYTES_OF_JSON));
        } else if (item.isFormField() && !name.equals("document")) {
            fields.add(name, words(item, MOST_BYTES_OF_A_FIELD));
        } else {
            document(item, documents);
        }
    }

    private static byte[] words(FileItemInput item, int most) throws IOException {
        var bytes = item.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refused(Problem.of(ProblemCode.TEXT_TOO_LONG)
                    .at(FileName.of(item.getFieldName(), "field"))
                    .limitedTo(most));
        }
        return bytes;
    }

    private static void document(FileItemInput item, Taker documents) throws IOException {
        var told = Optional.ofNullable(item.getName()).orElse("");
        var bytes = new PushbackInputStream(new Unclosed(item.getInputStream()));
        var first = bytes.read();
        if (first < 0 && told.isBlank()) {
            // what browsers send for a file field nobody used
            return;
        }
        if (first >= 0) {
            bytes.unread(first);
        }
        var type = Optional.ofNullable(item.getContentType()).orElse("application/octet-stream");
        documents.take(FileName.of(told, "document"), FileName.of(type, "application/octet-stream"), bytes);
    }

    /** Closing the stream of a part reads the rest of it: a document that is too large would be read to its end. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
