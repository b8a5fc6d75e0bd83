package no.postmottak.signature.worker;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Holds the structure of a signed PDF against strict rules, since sound cryptography over odd structure proves nothing. */
final class SignatureGate {

    private static final Set<String> DETACHED = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
    private static final String TIME_STAMP = "ETSI.RFC3161";
    private static final int MOST_SIGNATURES = 20;

    private final FileBytes file;

    SignatureGate(FileBytes file) {
        this.file = file;
    }

    /** The rules the file as a whole breaks. */
    Set<GateRule> brokenByFile(int signatures) {
        var broken = EnumSet.noneOf(GateRule.class);
        if (!file.start(5).equals("%PDF-")) {
            broken.add(GateRule.HEADER);
        }
        if (file.count("/ByteRange") != signatures) {
            broken.add(GateRule.BYTE_RANGE_COUNT);
        }
        if (signatures > MOST_SIGNATURES) {
            broken.add(GateRule.TOO_MANY);
        }
        return broken;
    }

    /** The rules one signature breaks; what was added to the file later is looked at only where the rest holds. */
    Set<GateRule> brokenBy(COSDictionary signature) {
        var broken = EnumSet.noneOf(GateRule.class);
        var subFilter = signature.getNameAsString(COSName.SUB_FILTER, "");
        if (!DETACHED.contains(subFilter) && !subFilter.equals(TIME_STAMP)) {
            broken.add(GateRule.SUB_FILTER);
        }
        var contents =
                signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString hex ? hex.getBytes() : new byte[0];
        broken.addAll(brokenByContents(contents, DETACHED.contains(subFilter)));
        var range = rangeOf(signature);
        if (range.length == 0) {
            broken.add(GateRule.BYTE_RANGE);
        } else if (!isContents(range, contents)) {
            broken.add(GateRule.GAP);
        }
        if (broken.isEmpty() && !RevisionComparison.isExplained(file, range[2] + range[3])) {
            broken.add(GateRule.LATER_CHANGES);
        }
        return broken;
    }

    static boolean isTimeStamp(COSDictionary signature) {
        return signature.getNameAsString(COSName.SUB_FILTER, "").equals(TIME_STAMP);
    }

    /** The byte range, or nothing where it breaks the rule. */
    private int[] rangeOf(COSDictionary signature) {
        if (!(signature.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray array) || array.size() != 4) {
            return new int[0];
        }
        var range = new long[4];
        for (var i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSInteger number)) {
                return new int[0];
            }
            range[i] = number.longValue();
        }
        var ordered = range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] > 0;
        return ordered && range[2] <= file.length() && range[3] <= file.length() - range[2]
                ? Arrays.stream(range).mapToInt(Math::toIntExact).toArray()
                : new int[0];
    }

    private boolean isContents(int[] range, byte[] contents) {
        var from = range[1];
        var to = range[2];
        if (to - from != 2 * contents.length + 2 || file.at(from) != '<' || file.at(to - 1) != '>') {
            return false;
        }
        for (var i = 0; i < contents.length; i++) {
            var high = Character.digit(file.at(from + 1 + 2 * i), 16);
            var low = Character.digit(file.at(from + 2 + 2 * i), 16);
            if (high < 0 || low < 0 || (byte) (high << 4 | low) != contents[i]) {
                return false;
            }
        }
        return true;
    }

    private static Set<GateRule> brokenByContents(byte[] contents, boolean detached) {
        var broken = EnumSet.noneOf(GateRule.class);
        if (isAllZero(contents, 0)) {
            return EnumSet.of(GateRule.CONTENTS_EMPTY);
        }
        try (var stream = new ASN1InputStream(contents)) {
            var message = stream.readObject();
            var used = contents.length - stream.available();
            if (message == null || !isAllZero(contents, used)) {
                return EnumSet.of(GateRule.CONTENTS_NOT_ONE_MESSAGE);
            }
            var signed = new CMSSignedData(message.getEncoded());
            if (signed.getSignerInfos().size() != 1) {
                broken.add(GateRule.SIGNER_COUNT);
            }
            if (detached && signed.getSignedContent() != null) {
                broken.add(GateRule.EMBEDDED_CONTENT);
            }
        } catch (IOException | CMSException | RuntimeException e) {
            return EnumSet.of(GateRule.CONTENTS_NOT_ONE_MESSAGE);
        }
        return broken;
    }

    private static boolean isAllZero(byte[] bytes, int from) {
        for (var i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
