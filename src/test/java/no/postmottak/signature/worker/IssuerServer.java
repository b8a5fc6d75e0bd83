package no.postmottak.signature.worker;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** A web server of an issuer or of a state, on this machine, that notes what it was asked. */
final class IssuerServer implements AutoCloseable {

    /** What is answered at one address: a status, a place to go on to (or nothing), and bytes. */
    static final class Page {

        private final int status;
        private final String location;
        private final byte[] bytes;

        Page(int status, String location, byte[] bytes) {
            this.status = status;
            this.location = location;
            this.bytes = bytes.clone();
        }

        static Page of(byte[] bytes) {
            return new Page(200, "", bytes);
        }
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    IssuerServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            var page = pages.getOrDefault(path, new Page(404, "", new byte[0]));
            if (!page.location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", page.location);
            }
            exchange.sendResponseHeaders(page.status, page.bytes.length == 0 ? -1 : page.bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page.bytes);
            }
        });
        server.start();
    }

    IssuerServer answering(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    IssuerServer answering(String path, byte[] bytes) {
        return answering(path, Page.of(bytes));
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String path) {
        return "http://" + host() + path;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What a certificate says about where to ask: for an answer, and for a list; none where the path is empty. */
    Extension[] told(String answers, String list) {
        var told = new ArrayList<Extension>();
        try {
            if (!answers.isEmpty()) {
                var access = new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, name(address(answers)));
                told.add(new Extension(Extension.authorityInfoAccess, false, access.getEncoded()));
            }
            if (!list.isEmpty()) {
                var at = new DistributionPointName(new GeneralNames(name(address(list))));
                var points = new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(at, null, null)});
                told.add(new Extension(Extension.cRLDistributionPoints, false, points.getEncoded()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.toArray(Extension[]::new);
    }

    private static GeneralName name(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, new DERIA5String(address));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
