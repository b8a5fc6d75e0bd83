package no.postmottak.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the configuration as a start would, and says where each setting comes from. */
@Command(name = "check-config", mixinStandardHelpOptions = true, description = "Checks the configuration")
final class CheckConfigCommand implements Callable<Integer> {

    @Mixin
    private ConfigurationOptions options = new ConfigurationOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var configuration = options.read();
        Rules.read(configuration.settings(), Clock.systemUTC());
        MalwareOffice.scanner(configuration.settings().storage().malware());
        var clock = Clock.systemUTC();
        var receivers = ReceiverOffice.listed(configuration.settings());
        var out = spec.commandLine().getOut();
        configuration.originsInOrder().forEach((key, origin) -> out.println(key + "  from " + origin));
        receivers
                .all()
                .forEach(receiver -> ReceiverOffice.choice()
                        .unfit(receiver, clock.instant())
                        .forEach((certificate, why) -> out.println(
                                "WARNING: " + certificate + " of " + receiver.authority() + " is not fit: " + why)));
        out.println("the configuration can be used");
        return 0;
    }
}
