package no.postmottak.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;
import no.postmottak.malware.Verdict;
import no.postmottak.notice.adapter.OutboundNotices;
import no.postmottak.reading.adapter.WorkerPool;
import no.postmottak.submission.Step;

/** What operators can watch over time: counts and sizes, and nothing of anybody. */
final class Metrics {

    private Metrics() {}

    /** The workers that read, those that recognise, and how many entries of the journal wait for their place. */
    record Pools(WorkerPool reading, WorkerPool recognising, Supplier<Number> journal) {}

    static PrometheusMeterRegistry of(BackOffice.Ground ground, OutboundNotices notices, Pools pools) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        var registers = ground.registers();
        gauge(
                registry,
                "postmottak.set.aside",
                () -> registers.intake().setAsides().waiting());
        gauge(
                registry,
                "postmottak.deliveries.unconfirmed",
                () -> registers.post().deliveries().unconfirmed());
        gauge(
                registry,
                "postmottak.deliveries.left.unread",
                () -> registers.post().board().leftUnread());
        gauge(
                registry,
                "postmottak.vault.usable.bytes",
                () -> ground.foundations().vaults().forSendings().usableBytes());
        gauge(registry, "postmottak.notices.held.back", notices::refusals);
        gauge(
                registry,
                "postmottak.notices.quarantined",
                () -> registers.post().notices().standing().getOrDefault("REFUSED", 0L));
        gauge(registry, "postmottak.journal.waiting", pools.journal());
        gauge(registry, "postmottak.readers", pools.reading()::running);
        gauge(registry, "postmottak.recognisers", pools.recognising()::running);
        gauge(registry, "postmottak.recognition.waiting", () -> waiting(registers, Step.RECOGNISE));
        for (var answer : Verdict.Answer.values()) {
            gauge(
                    registry,
                    "postmottak.malware." + answer.name().toLowerCase(Locale.ROOT),
                    () -> registers.malware().verdicts().counts().getOrDefault(answer, 0L));
        }
        gauge(
                registry,
                "postmottak.malware.found.later",
                () -> registers.malware().verdicts().foundLater());
        gauge(registry, "postmottak.malware.waiting", () -> waiting(registers, Step.SEARCH));
        for (var step : Step.values()) {
            gauge(
                    registry,
                    "postmottak.errands.parked." + step.name().toLowerCase(Locale.ROOT),
                    () -> registers.intake().outbox().standing().getOrDefault(step + " PARKED", 0L));
        }
        return registry;
    }

    /** What is not done: nobody had time for it yet, or it did not succeed. */
    private static long waiting(Registers registers, Step step) {
        return registers.intake().outbox().standing().entrySet().stream()
                .filter(each -> each.getKey().startsWith(step + " "))
                .filter(each -> !each.getKey().endsWith(" DONE"))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private static void gauge(PrometheusMeterRegistry registry, String name, Supplier<Number> value) {
        Gauge.builder(name, value).register(registry);
    }
}
