package no.postmottak.notice;

import java.util.Arrays;
import java.util.List;

/** A message just before it leaves: its sender, the recipients the transport would name, and the final bytes. */
public final class Outgoing {

    /** How the bytes are to be read at the other end. */
    public enum Coding {
        MIME,
        GSM_7,
        UCS_2
    }

    private final String sender;
    private final List<String> recipients;
    private final Coding coding;
    private final byte[] bytes;

    public Outgoing(String sender, List<String> recipients, Coding coding, byte[] bytes) {
        this.sender = sender;
        this.recipients = List.copyOf(recipients);
        this.coding = coding;
        this.bytes = bytes.clone();
    }

    public String sender() {
        return sender;
    }

    public List<String> recipients() {
        return recipients;
    }

    public Coding coding() {
        return coding;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    String digest() {
        return Sha256.of(bytes);
    }

    boolean isSameAs(Outgoing other) {
        return sender.equals(other.sender)
                && recipients.equals(other.recipients)
                && coding == other.coding
                && digest().equals(other.digest())
                && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return "outgoing message withheld";
    }
}
