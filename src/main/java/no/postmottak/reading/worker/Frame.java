package no.postmottak.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One message on the pipe between gateway and worker: a kind, a length and that many bytes. */
public record Frame(FrameKind kind, ByteBuffer payload) {

    public Frame {
        if (payload.remaining() > kind.atMost()) {
            throw new IllegalArgumentException("a frame is longer than its kind allows");
        }
    }

    public static Frame empty(FrameKind kind) {
        return new Frame(kind, ByteBuffer.allocate(0));
    }

    public static Frame of(FrameKind kind, byte[] payload) {
        return new Frame(kind, ByteBuffer.wrap(payload));
    }

    public void writeTo(DataOutputStream out) throws IOException {
        out.writeByte(kind.sign());
        out.writeInt(payload.remaining());
        out.write(payload.array(), payload.arrayOffset() + payload.position(), payload.remaining());
    }

    /** Reads the next frame, and refuses a kind or a length that cannot be before making room for it. */
    public static Frame readFrom(DataInputStream in) throws IOException {
        var kind =
                FrameKind.signedBy(in.readUnsignedByte()).orElseThrow(() -> new BadFrame("a frame of no known kind"));
        var length = in.readInt();
        if (length < 0 || length > kind.atMost()) {
            throw new BadFrame("a frame longer than its kind allows");
        }
        var payload = new byte[length];
        in.readFully(payload);
        return of(kind, payload);
    }
}
