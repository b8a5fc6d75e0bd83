package no.postmottak.reading.adapter;

import java.io.IOException;

/** A way to start worker processes. */
interface WorkerLauncher {

    Launched launch() throws IOException;

    SandboxLevel level();
}
