package no.postmottak.signature.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.BundlePart;

/** A signed file with the documents sent beside it and the proof that was fetched, taken apart in the worker's folder. */
record SignedBundle(Path signed, List<Path> contents, Proof proof) {

    /** Lists and answers about revoked certificates, as they came. */
    record Proof(List<byte[]> lists, List<byte[]> answers) {

        static final Proof NONE = new Proof(List.of(), List.of());

        Proof {
            lists = List.copyOf(lists);
            answers = List.copyOf(answers);
        }
    }

    private static final int LARGEST_PROOF = 32 << 20;

    SignedBundle {
        contents = List.copyOf(contents);
    }

    /** Takes a bundle apart into the given folder, which belongs to this bundle alone. */
    static SignedBundle in(Path bundle, Path folder) throws IOException {
        var files = new ArrayList<Path>();
        var contents = new ArrayList<Path>();
        var lists = new ArrayList<byte[]>();
        var answers = new ArrayList<byte[]>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bundle)))) {
            for (var kind = in.read(); kind >= 0; kind = in.read()) {
                var length = in.readLong();
                switch (BundlePart.of(kind)) {
                    case SIGNED -> files.add(copied(in, length, folder.resolve("signed")));
                    case CONTENT -> contents.add(copied(in, length, folder.resolve("content-" + contents.size())));
                    case LIST -> lists.add(read(in, length));
                    case ANSWER -> answers.add(read(in, length));
                }
            }
        }
        return new SignedBundle(files.getFirst(), contents, new Proof(lists, answers));
    }

    private static Path copied(DataInputStream in, long length, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var piece = new byte[64 << 10];
            for (var left = length; left > 0; ) {
                var read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    throw new EOFException("a bundle ends within a file");
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
        return to;
    }

    private static byte[] read(DataInputStream in, long length) throws IOException {
        if (length > LARGEST_PROOF) {
            throw new IOException("proof that is larger than any is fetched");
        }
        return in.readNBytes(Math.toIntExact(length));
    }
}
