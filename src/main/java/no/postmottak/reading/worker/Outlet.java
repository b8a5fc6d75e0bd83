package no.postmottak.reading.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The worker's end of the pipe to the gateway. */
final class Outlet {

    private final DataOutputStream out;

    Outlet(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** An end at which nobody listens. */
    static Outlet toNobody() {
        return new Outlet(OutputStream.nullOutputStream());
    }

    synchronized void send(Frame frame) throws IOException {
        frame.writeTo(out);
        out.flush();
    }

    /** Tells the gateway that a long step is under way. */
    void stillAtIt() throws IOException {
        send(Frame.empty(FrameKind.PROGRESS));
    }
}
