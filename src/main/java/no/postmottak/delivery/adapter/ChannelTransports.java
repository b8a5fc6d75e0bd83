package no.postmottak.delivery.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.Transport;
import no.postmottak.delivery.Transports;
import no.postmottak.vault.Vault;

/** The ways as the list of authorities has them. */
public final class ChannelTransports implements Transports {

    private final OutgoingHttp http;
    private final Vault vault;
    private final Clock clock;

    /** No answer may take longer than the patience. */
    public ChannelTransports(Vault vault, Duration patience, Clock clock) {
        this.http = new OutgoingHttp(patience);
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Optional<Transport> to(Authorities.Listed receiver) {
        return switch (receiver.agreement().channel()) {
            case Channel.Fetched fetched -> Optional.empty();
            case Channel.Folder folder -> Optional.of(new FolderTransport(folder));
            case Channel.Sftp sftp -> Optional.of(new SftpTransport(sftp));
            case Channel.Push push -> Optional.of(new PushTransport(push, http, clock));
            case Channel.EFormidling carried -> Optional.of(eformidling(carried, receiver));
        };
    }

    @Override
    public Optional<Transport> telling(Authorities.Listed receiver) {
        return receiver.agreement().webhook().map(webhook -> new WebhookTransport(webhook, http, clock));
    }

    private Transport eformidling(Channel.EFormidling carried, Authorities.Listed receiver) {
        var number = receiver.organisationNumber()
                .orElseThrow(() -> new IllegalStateException("a receiver over eFormidling has no number"));
        return new EFormidlingTransport(carried, number, http, new EFormidlingTransport.From(vault, clock));
    }
}
