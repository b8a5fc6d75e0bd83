package no.postmottak.app;

import java.time.Clock;
import java.util.Optional;
import no.postmottak.app.configuration.Settings;
import no.postmottak.notice.demo.DemoMailServer;
import no.postmottak.notice.demo.DemoSmsCentre;

/** The servers that stand in for the outside in a demonstration; they speak the real protocols. */
record DemoServers(DemoMailServer mail, DemoSmsCentre sms) {

    static Optional<DemoServers> start(Settings.Demo demo, Closing closing, Clock clock) {
        if (!demo.enabled()) {
            return Optional.empty();
        }
        return Optional.of(new DemoServers(
                closing.with(DemoMailServer.start(demo.mailPort(), clock)),
                closing.with(DemoSmsCentre.start(demo.smsPort(), clock))));
    }
}
