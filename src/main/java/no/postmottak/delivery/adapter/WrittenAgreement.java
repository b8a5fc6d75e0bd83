package no.postmottak.delivery.adapter;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Channel;
import org.jspecify.annotations.Nullable;

/** How an authority receives, as it is written in the list: at most one way besides its inbox. */
record WrittenAgreement(
        @Nullable String folder,
        @Nullable WrittenSftp sftp,
        @Nullable WrittenAddress push,
        @Nullable WrittenEFormidling eformidling,
        @Nullable String receiptWithin,
        @Nullable WrittenAddress webhook) {

    /** An address, and the file with the secret that what is sent there is signed with. */
    record WrittenAddress(
            @Nullable String address, @Nullable String secretFile) {

        URI uri() {
            var uri = parsed(address);
            var isHere = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                throw new IllegalArgumentException("address \"" + address + "\" must name a host and nothing secret");
            }
            // without TLS only within this machine
            if (!"https".equals(uri.getScheme()) && !(isHere && "http".equals(uri.getScheme()))) {
                throw new IllegalArgumentException("address \"" + address + "\" must begin with https");
            }
            return uri;
        }

        Path secret(Path folder) {
            return folder.resolve(needed(secretFile, "secret-file"));
        }
    }

    /** An SFTP server and a folder on it. */
    record WrittenSftp(
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String user,
            @Nullable String hostKey,
            @Nullable String keyFile,
            @Nullable String folder) {

        private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

        Channel channel(Path base) {
            var fingerprint = needed(hostKey, "host-key");
            if (!FINGERPRINT.matcher(fingerprint).matches()) {
                throw new IllegalArgumentException(
                        "host-key must be a fingerprint such as ssh-keygen -l shows: SHA256:…");
            }
            var server = new Channel.Sftp.Server(
                    needed(host, "host"), port == null ? 22 : port, needed(user, "user"), fingerprint);
            return new Channel.Sftp(server, base.resolve(needed(keyFile, "key-file")), needed(folder, "folder"));
        }
    }

    /** An integration point, and the organisation that sends. */
    record WrittenEFormidling(
            @Nullable String integrationPoint,
            @Nullable String sender,
            @Nullable String process) {

        private static final String CONFIDENTIAL = "urn:no:difi:profile:arkivmelding:taushetsbelagt:ver1.0";

        Channel channel() {
            var address = new WrittenAddress(integrationPoint, null).uri();
            return new Channel.EFormidling(address, needed(sender, "sender"), process == null ? CONFIDENTIAL : process);
        }
    }

    Agreement agreement(Path base, boolean isSealed) {
        var ways = Stream.of(
                        Optional.ofNullable(folder).<Channel>map(name -> new Channel.Folder(base.resolve(name))),
                        Optional.ofNullable(sftp).map(written -> written.channel(base)),
                        Optional.ofNullable(push).<Channel>map(to -> new Channel.Push(to.uri(), to.secret(base))),
                        Optional.ofNullable(eformidling).map(WrittenEFormidling::channel))
                .flatMap(Optional::stream)
                .toList();
        if (ways.size() > 1) {
            throw new IllegalArgumentException("delivery names more than one of folder, sftp, push and eformidling");
        }
        var way = ways.isEmpty() ? new Channel.Fetched() : ways.getFirst();
        if (!isSealed && !(way instanceof Channel.Fetched) && !(way instanceof Channel.EFormidling)) {
            throw new IllegalArgumentException(
                    "what is sent out is sealed: delivery by this way needs seal.certificates");
        }
        return new Agreement(
                way,
                within(),
                Optional.ofNullable(webhook).map(to -> new Agreement.Webhook(to.uri(), to.secret(base))));
    }

    private Duration within() {
        try {
            return receiptWithin == null ? Agreement.usual().receiptWithin() : Duration.parse(receiptWithin);
        } catch (DateTimeParseException unclear) {
            throw new IllegalArgumentException("receipt-within is no duration such as PT24H", unclear);
        }
    }

    private static URI parsed(@Nullable String address) {
        return URI.create(needed(address, "address"));
    }

    private static String needed(@Nullable String text, String key) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("delivery lacks its " + key);
        }
        return text;
    }
}
