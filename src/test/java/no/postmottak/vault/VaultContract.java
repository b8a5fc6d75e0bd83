package no.postmottak.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vault must do, wherever its objects lie. */
public interface VaultContract {

    Vault vault();

    /** How many files or blobs lie where the vault keeps them, finished or not. */
    int objectsLyingAbout() throws IOException;

    /** The instant by which everything kept so far counts as old. */
    default Instant soon() {
        return Instant.EPOCH.plus(365_000, ChronoUnit.DAYS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 65519, 65520, 65535, 65536, 65537, 131071, 131072, 131073, 1_000_000})
    default void whatIsKeptComesBackWithItsSizeAndDigest(int size) throws Exception {
        var document = document(size);

        var kept = vault().keep(new ByteArrayInputStream(document), size);

        assertThat(kept.bytes()).isEqualTo(size);
        assertThat(kept.sha256().bytes())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(document));
        assertThat(fetched(kept.key())).isEqualTo(document);
    }

    @Test
    default void aStreamThatTricklesIsKeptWhole() throws Exception {
        var document = document(70_000);

        var kept = vault().keep(new Trickle(document), 70_000);

        assertThat(fetched(kept.key())).isEqualTo(document);
    }

    @Test
    default void theSameDocumentTwiceIsTwoObjects() throws Exception {
        var first = vault().keep(new ByteArrayInputStream(document(10)), 10);
        var second = vault().keep(new ByteArrayInputStream(document(10)), 10);

        vault().remove(first.key());

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(fetched(second.key())).isEqualTo(document(10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 200_000})
    default void oneByteMoreThanTheLimitIsRefusedAndNothingIsLeft(int atMost) throws Exception {
        var before = objectsLyingAbout();

        assertThatThrownBy(() -> vault().keep(new ByteArrayInputStream(document(atMost + 1)), atMost))
                .isInstanceOfSatisfying(
                        TooLarge.class, refused -> assertThat(refused.atMost()).isEqualTo(atMost));
        assertThat(objectsLyingAbout()).isEqualTo(before);
    }

    @Test
    default void anEndlessStreamIsLeftSoonAfterTheLimit() throws Exception {
        var endless = new Endless();

        assertThatThrownBy(() -> vault().keep(endless, 1_000_000)).isInstanceOf(TooLarge.class);

        assertThat(endless.read).isLessThan(1_200_000);
    }

    @Test
    default void aStreamThatBreaksLeavesNothingAndItsOwnFailureIsSeen() throws Exception {
        var before = objectsLyingAbout();
        var broken = new SequenceInputStream(new ByteArrayInputStream(document(150_000)), new Broken());

        assertThatThrownBy(() -> vault().keep(broken, 1_000_000))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThat(objectsLyingAbout()).isEqualTo(before);
    }

    @Test
    default void aRemovedObjectIsGoneAndRemovingItAgainIsNoError() throws Exception {
        var kept = vault().keep(new ByteArrayInputStream(document(10)), 10);
        assertThat(vault().holds(kept.key())).isTrue();

        vault().remove(kept.key());
        vault().remove(kept.key());

        assertThat(vault().holds(kept.key())).isFalse();
        assertThatThrownBy(() -> vault().fetch(kept.key())).isInstanceOf(NotHeld.class);
    }

    @Test
    default void anUnknownKeyIsNotHeld() {
        var unknown = VaultKey.draw(new SecureRandom());

        assertThat(vault().holds(unknown)).isFalse();
        assertThatThrownBy(() -> vault().fetch(unknown)).isInstanceOf(NotHeld.class);
    }

    @Test
    default void aSweepRemovesOldObjectsThatNobodyWants() throws Exception {
        var wanted = vault().keep(new ByteArrayInputStream(document(10)), 10);
        var orphan = vault().keep(new ByteArrayInputStream(document(20)), 20);

        assertThat(vault().sweep(Instant.EPOCH, wanted.key()::equals)).isZero();
        assertThat(vault().sweep(soon(), wanted.key()::equals)).isEqualTo(1);

        assertThat(vault().holds(orphan.key())).isFalse();
        assertThat(fetched(wanted.key())).isEqualTo(document(10));
    }

    @Test
    default void manyDocumentsAtOnceDoNotMix() throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Boolean>) () -> {
                        var document = document(60_000 + number * 500);
                        var kept = vault().keep(new ByteArrayInputStream(document), 1_000_000);
                        return Arrays.equals(fetched(kept.key()), document);
                    })
                    .toList();

            for (var answer : senders.invokeAll(tasks)) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    @Test
    default void itSaysHowMuchCanStillBeKept() {
        assertThat(vault().usableBytes()).isPositive();
    }

    private byte[] fetched(VaultKey key) throws IOException {
        return fetched(vault(), key);
    }

    /** All of an object, from a stream that is closed again: an open one keeps the room of a removed object taken. */
    static byte[] fetched(Vault vault, VaultKey key) throws IOException {
        try (var plain = vault.fetch(key)) {
            return plain.readAllBytes();
        }
    }

    /** Always the same bytes for a size, and different ones for another. */
    static byte[] document(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** A sender on a bad line: a few bytes at a time, also to those who ask for many with the inherited readNBytes. */
    final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 7));
        }
    }

    /** A sender who never stops. */
    final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 7;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            read += length;
            return length;
        }
    }

    /** A line that is cut. */
    final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("the line went dead");
        }
    }
}
