package no.postmottak.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers that implementations of RFC 6962 are held against (google/certificate-transparency). */
class CertificateTransparencyVectorsTest {

    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String F = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String G = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String H = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String I = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    private final LogInMemory log = new LogInMemory();

    @Test
    void anEmptyLogHasTheHashOfNothing() {
        assertThat(hex(new Proofs(log).root(0))).isEqualTo(EMPTY);
        assertThat(hex(new GrowingTree((place, hash) -> {}).root())).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootOverTheFirstEntriesIsTheKnownOne(int size, String root) {
        fill();
        var growing = new GrowingTree((place, hash) -> {});
        leaves().limit(size).forEach(growing::add);

        assertThat(hex(growing.root())).isEqualTo(root);
        assertThat(hex(new Proofs(log).root(size))).isEqualTo(root);
    }

    @Test
    void pathsFromEntriesAreTheKnownOnes() {
        fill();

        assertThat(inclusion(0, 1)).isEmpty();
        assertThat(inclusion(0, 8)).containsExactly(A, B, C);
        assertThat(inclusion(5, 8)).containsExactly(D, E, F);
        assertThat(inclusion(2, 3)).containsExactly(G);
        assertThat(inclusion(1, 5)).containsExactly(H, B, D);
    }

    @Test
    void pathsBetweenSizesAreTheKnownOnes() {
        fill();

        assertThat(consistency(1, 1)).isEmpty();
        assertThat(consistency(1, 8)).containsExactly(A, B, C);
        assertThat(consistency(6, 8)).containsExactly(I, E, F);
        assertThat(consistency(2, 5)).containsExactly(B, D);
    }

    private void fill() {
        leaves().forEach(log::add);
    }

    private static Stream<TreeHash> leaves() {
        return INPUTS.stream().map(HexFormat.of()::parseHex).map(TreeHash::ofLeaf);
    }

    private List<String> inclusion(long position, long size) {
        return new Proofs(log)
                .inclusion(position, size).path().stream()
                        .map(CertificateTransparencyVectorsTest::hex)
                        .toList();
    }

    private List<String> consistency(long first, long second) {
        return new Proofs(log)
                .consistency(first, second).path().stream()
                        .map(CertificateTransparencyVectorsTest::hex)
                        .toList();
    }

    private static String hex(TreeHash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
