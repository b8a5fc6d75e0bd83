package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.postmottak.vault.Sha256;

/** Opens an envelope for its receiver: the seal, the signature and every digest must hold, or nothing comes out of it. */
public final class EnvelopeOpening {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int SIGNATURE_FILES_AT_MOST = 4 << 20;
    private static final String UNSIGNED = "META-INF/";

    private final ReceiverKey key;
    private final X509Certificate gateway;

    /** The certificate is the one the gateway signs envelopes with, as its operator handed it over. */
    public EnvelopeOpening(ReceiverKey key, byte[] gatewayCertificate) throws IOException {
        this.key = key;
        this.gateway = AsicCheck.certificate(gatewayCertificate);
    }

    /** The digest the receiver signs for, and which files lie in the folder now. */
    public record Opened(Sha256 sha256, Map<String, Sha256> files) {}

    /** Opens a file into a folder that is not there yet. */
    public Opened open(Path envelope, Path folder) throws IOException {
        Files.createDirectory(folder);
        var container = folder.resolve("container.asice.part");
        try {
            var digest = unseal(envelope, container);
            var files = unpack(container, folder);
            Files.delete(container);
            return new Opened(digest, files);
        } catch (IOException | RuntimeException failed) {
            removeAll(folder);
            throw failed;
        }
    }

    private Sha256 unseal(Path envelope, Path container) throws IOException {
        var digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(container), digest)) {
            new CmsOpening(key).open(envelope, out);
        }
        return Sha256.of(digest.digest());
    }

    private Map<String, Sha256> unpack(Path container, Path folder) throws IOException {
        var seen = new LinkedHashMap<String, Sha256>();
        var signature = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(container), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.startsWith(UNSIGNED)) {
                    signature.put(name, zip.readNBytes(SIGNATURE_FILES_AT_MOST));
                } else if (!name.equals("mimetype") && seen.put(checked(name), write(zip, folder, name)) != null) {
                    throw new IOException("the envelope holds two files of one name");
                }
            }
        }
        mustHold(seen, signature);
        return seen;
    }

    private void mustHold(Map<String, Sha256> seen, Map<String, byte[]> signature) throws IOException {
        var manifest = Optional.ofNullable(signature.get(AsicManifest.NAME));
        var signed = Optional.ofNullable(signature.get(AsicManifest.SIGNATURE));
        if (manifest.isEmpty() || signed.isEmpty() || !AsicCheck.isSignedBy(gateway, manifest.get(), signed.get())) {
            throw new IOException("the envelope is not signed by the gateway whose certificate you have");
        }
        if (!AsicCheck.promised(manifest.get()).equals(seen)) {
            throw new IOException("what lies in the envelope is not what was signed");
        }
    }

    private static String checked(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IOException("the envelope holds a file whose name leads elsewhere");
        }
        return name;
    }

    private static Sha256 write(InputStream content, Path folder, String name) throws IOException {
        var file = folder.resolve(checked(name));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var digest = sha256();
        Files.copy(new DigestInputStream(content, digest), file);
        return Sha256.of(digest.digest());
    }

    private static void removeAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
