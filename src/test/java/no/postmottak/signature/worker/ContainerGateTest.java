package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Containers that show one letter to whoever checks the signature and another to whoever opens them. */
class ContainerGateTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final SignedForms FORMS = new SignedForms(new DssDesk(ISSUER, ISSUER.person("Kari Nordmann")));

    static Stream<byte[]> containers() {
        return Stream.of(
                FORMS.asicWithCades(ASiCContainerType.ASiC_E, SignatureLevel.CAdES_BASELINE_B),
                FORMS.asicWithXades(ASiCContainerType.ASiC_E, SignatureLevel.XAdES_BASELINE_B));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aFileBesideTheSignedOneIsToldAndLeavesDoubt(byte[] container) throws IOException {
        var judged = new Judged(withEntry(container, "another.pdf", SignedForms.LETTER), ISSUER.asAnchor());

        assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.NOT_ALL_SIGNED);
        assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aLetterThatOnlyTheTableOfContentsLeadsToIsCaughtByTheGateAlone(byte[] container) {
        var attacked = new Judged(withHiddenLetter(container), ISSUER.asAnchor());

        assertThat(attacked.isTrustedByDss()).isTrue();
        assertThat(Judged.codes(attacked.evidence().getFirst())).containsExactly(ReasonCode.STRUCTURE_SUSPICIOUS);
        assertThat(attacked.answer()).isEqualTo(Answer.UNSURE);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void bytesInFrontOrBehindAreCaught(byte[] container) {
        var behind = SigningDesk.concat(container, "more");
        var front = ByteBuffer.allocate(container.length + 4)
                .put("PK00".getBytes(UTF_8))
                .put(container)
                .array();

        assertThat(new ContainerGate(FileBytes.of(container)).isPlain()).isTrue();
        assertThat(new ContainerGate(FileBytes.of(behind)).isPlain()).isFalse();
        assertThat(new ContainerGate(FileBytes.of(front)).isPlain()).isFalse();
    }

    @Test
    void noBytesAtAllBreakTheGate() {
        for (var length = 0; length < 64; length++) {
            assertThat(new ContainerGate(FileBytes.of(new byte[length])).isPlain())
                    .isFalse();
        }
    }

    private static byte[] withEntry(byte[] container, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(container));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** The signed entries stay in front, another letter of the same name lies behind them, and the table names that one. */
    private static byte[] withHiddenLetter(byte[] container) {
        var zip = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        var end = container.length - 22;
        var table = zip.getInt(end + 16);
        var name = "letter.pdf".getBytes(UTF_8);
        var other = ByteBuffer.allocate(4 + 30 + name.length + 5).order(ByteOrder.LITTLE_ENDIAN);
        other.put("----".getBytes(UTF_8))
                .putInt(0x04034b50)
                .putShort((short) 10)
                .position(4 + 18);
        other.putInt(5).putInt(5).putShort((short) name.length).putShort((short) 0);
        other.put(name).put("other".getBytes(UTF_8));
        var all = ByteBuffer.allocate(container.length + other.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        all.put(container, 0, table).put(other.array()).put(container, table, container.length - table);
        var moved = all.array();
        all.putInt(moved.length - 22 + 16, table + other.capacity());
        for (var at = table + other.capacity(); at < moved.length - 22; ) {
            var length = all.getShort(at + 28);
            if (new String(moved, at + 46, length, UTF_8).equals("letter.pdf")) {
                all.putInt(at + 42, table + 4).putInt(at + 20, 5).putInt(at + 24, 5);
                all.putShort(at + 10, (short) 0).putShort(at + 8, (short) 0);
            }
            at += 46 + length + all.getShort(at + 30) + all.getShort(at + 32);
        }
        return moved;
    }
}
