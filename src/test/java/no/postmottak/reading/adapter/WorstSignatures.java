package no.postmottak.reading.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to keep whoever checks electronic signatures busy for good, or to fill its memory. */
enum WorstSignatures {
    TWENTY_MEGABYTES_OF_BYTE_RANGES {
        @Override
        byte[] file() {
            return pdf(1, "/ByteRange [0 1 2 3]\n".repeat(1_000_000), "3000");
        }
    },
    TEN_THOUSAND_SIGNATURES {
        @Override
        byte[] file() {
            return pdf(10_000, "", "3000");
        }
    },
    TWENTY_SIGNATURES_AND_SIXTY_REVISIONS {
        @Override
        byte[] file() {
            var once = new String(pdf(20, "", "3000"), ISO_8859_1);
            var end = once.substring(once.lastIndexOf("xref\n0"));
            return (once + end.repeat(60)).getBytes(ISO_8859_1);
        }
    },
    MESSAGE_IN_MESSAGE_IN_MESSAGE {
        @Override
        byte[] file() {
            return pdf(1, "", "3080".repeat(1_000_000));
        }
    },
    BARE_MESSAGE_WITHOUT_BOTTOM {
        @Override
        byte[] file() {
            return message("\u00a0\u0080".getBytes(ISO_8859_1), 2_000_000);
        }
    },
    BARE_MESSAGE_OF_MANY_CERTIFICATES {
        @Override
        byte[] file() {
            return message(new byte[] {0x30, 0x06, 0x30, 0x00, 0x30, 0x00, 0x03, 0x00}, 1_000_000);
        }
    },
    XML_THAT_GROWS {
        @Override
        byte[] file() {
            var text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaa\">");
            for (var i = 1; i < 30; i++) {
                text.append(String.format(Locale.ROOT, "<!ENTITY e%d \"&e%d;&e%d;\">", i, i - 1, i - 1));
            }
            return (text + "]><a>&e29;<SignatureValue>AA==</SignatureValue></a>").getBytes(UTF_8);
        }
    },
    XML_WITHOUT_BOTTOM {
        @Override
        byte[] file() {
            return ("<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignatureValue>AA=="
                            + "</ds:SignatureValue>" + "<a>".repeat(1_000_000))
                    .getBytes(UTF_8);
        }
    },
    XML_OF_MANY_REFERENCES {
        @Override
        byte[] file() {
            return ("<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>"
                            + "<ds:Reference URI=\"\"><ds:DigestValue>AA==</ds:DigestValue></ds:Reference>"
                                    .repeat(100_000)
                            + "</ds:SignedInfo><ds:SignatureValue>AA==</ds:SignatureValue></ds:Signature>")
                    .getBytes(UTF_8);
        }
    },
    CONTAINER_OF_A_GIGABYTE {
        @Override
        byte[] file() {
            return container(1, 1 << 30);
        }
    },
    CONTAINER_OF_MANY_FILES {
        @Override
        byte[] file() {
            return container(60_000, 1);
        }
    };

    abstract byte[] file();

    /** One page and so many signature fields, each with the same contents. */
    private static byte[] pdf(int signatures, String filler, String contents) {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [");
        for (var i = 0; i < signatures; i++) {
            text.append(10 + 2 * i).append(" 0 R ");
        }
        text.append("] /SigFlags 3 >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        text.append("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n");
        for (var i = 0; i < signatures; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%d 0 obj\n<< /FT /Sig /T (S%d) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /V %d 0 R >>\nendobj\n",
                    10 + 2 * i,
                    i,
                    11 + 2 * i));
            text.append(11 + 2 * i)
                    .append(" 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached")
                    .append(" /ByteRange [0 10 20 30] /Contents <")
                    .append(contents)
                    .append("> >>\nendobj\n");
        }
        text.append(filler)
                .append("xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 1 >>\nstartxref\n0\n");
        return text.append("%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    /** The start of a signed message, and then the same over and over. */
    private static byte[] message(byte[] again, int times) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {0x30, (byte) 0x80, 6, 9, 42, (byte) 0x86, 72, (byte) 0x86, (byte) 0xf7, 13, 1, 7, 2});
        bytes.writeBytes(new byte[] {(byte) 0xa0, (byte) 0x80, 0x30, (byte) 0x80, 2, 1, 1, 0x31, 0, 0x30, 0});
        bytes.writeBytes(new byte[] {(byte) 0xa0, (byte) 0x80});
        for (var i = 0; i < times; i++) {
            bytes.writeBytes(again);
        }
        return bytes.toByteArray();
    }

    private static byte[] container(int files, int bytes) {
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[Math.min(bytes, 1 << 20)];
        Arrays.fill(zeros, (byte) '0');
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("META-INF/signature.p7s"));
            zip.write(new byte[] {0x30, 0x00});
            for (var i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("letter" + i));
                for (var written = 0; written < bytes; written += zeros.length) {
                    zip.write(zeros);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
