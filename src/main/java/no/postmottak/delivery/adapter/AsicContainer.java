package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.postmottak.vault.Sha256;

/** An ASiC-E container while it is written: each data object is digested on its way through. */
final class AsicContainer implements AutoCloseable {

    static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";

    private final ZipOutputStream zip;
    private final LocalDateTime packedAt;
    private final List<DataObject> written = new ArrayList<>();

    AsicContainer(OutputStream out, LocalDateTime packedAt) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.packedAt = packedAt;
        // documents are mostly compressed already: more effort gains next to nothing
        zip.setLevel(Deflater.BEST_SPEED);
        mimetype();
    }

    /** One file of the container that the signature covers. */
    record DataObject(String name, String mediaType, Sha256 sha256) {}

    /** Writes a data object and answers the digest of what went through. */
    Sha256 add(String name, String mediaType, InputStream content) throws IOException {
        var digest = sha256();
        zip.putNextEntry(entry(name));
        new DigestInputStream(content, digest).transferTo(zip);
        zip.closeEntry();
        var passed = Sha256.of(digest.digest());
        written.add(new DataObject(name, mediaType, passed));
        return passed;
    }

    /** Writes a file that the signature does not cover itself. */
    void addUncovered(String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    List<DataObject> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** First, uncompressed and without extra fields, so that the type can be told from the first bytes. */
    private void mimetype() throws IOException {
        var content = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(content);
        var entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(packedAt);
        return entry;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
