package no.postmottak.delivery;

import java.net.URI;
import java.nio.file.Path;

/** How envelopes get to a receiver; whatever the way, they lie in its inbox too. */
public sealed interface Channel {

    /** The receiver comes and fetches. */
    record Fetched() implements Channel {}

    /** A folder the receiver empties. */
    record Folder(Path folder) implements Channel {}

    /** A folder on the receiver's SFTP server, whose key is known beforehand. */
    record Sftp(Server server, Path keyFile, String folder) implements Channel {

        /** Where it listens, who we are there, and the SHA-256 fingerprint of its key. */
        public record Server(String host, int port, String user, String hostKey) {}
    }

    /** An address the receiver takes envelopes at, and the file with the secret requests are signed with. */
    record Push(URI address, Path secretFile) implements Channel {}

    /** An integration point [integrasjonspunkt] that carries it over eFormidling, and the organisation that sends. */
    record EFormidling(URI integrationPoint, String sender, String process) implements Channel {}
}
