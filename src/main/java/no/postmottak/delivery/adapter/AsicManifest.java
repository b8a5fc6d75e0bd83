package no.postmottak.delivery.adapter;

import java.util.Base64;
import java.util.List;
import no.postmottak.delivery.adapter.AsicContainer.DataObject;

/** The list of a container's data objects with their digests, which is what the signature signs. */
final class AsicManifest {

    static final String NAME = "META-INF/ASiCManifest.xml";
    static final String SIGNATURE = "META-INF/signature.p7s";

    private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private AsicManifest() {}

    static byte[] of(List<DataObject> objects) {
        return Xml.document(xml -> xml.element("asic:ASiCManifest", manifest -> {
            manifest.namespace("asic", ASIC);
            manifest.namespace("ds", DSIG);
            manifest.element("asic:SigReference", reference -> {
                reference.attribute("URI", SIGNATURE);
                reference.attribute("MimeType", "application/pkcs7-signature");
            });
            for (var object : objects) {
                manifest.element("asic:DataObjectReference", reference(object));
            }
        }));
    }

    private static Xml.Part reference(DataObject object) {
        return xml -> {
            xml.attribute("URI", object.name());
            xml.attribute("MimeType", object.mediaType());
            xml.element("ds:DigestMethod", method -> method.attribute("Algorithm", SHA_256));
            xml.element(
                    "ds:DigestValue",
                    Base64.getEncoder().encodeToString(object.sha256().bytes()));
        };
    }
}
