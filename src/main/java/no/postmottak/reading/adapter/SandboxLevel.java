package no.postmottak.reading.adapter;

/** How well a worker process is shut in; shown in health. */
public enum SandboxLevel {
    /** In bubblewrap: no network, no files of the machine, no rights, one document. */
    BWRAP,
    /** A process of its own that can be killed, with the rights of the gateway's user. */
    FORK
}
