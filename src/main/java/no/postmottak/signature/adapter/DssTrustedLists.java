package no.postmottak.signature.adapter;

import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.tsl.TrustedListsCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.tsl.function.TLPredicateFactory;
import eu.europa.esig.dss.tsl.job.TLValidationJob;
import eu.europa.esig.dss.tsl.source.LOTLSource;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import no.postmottak.signature.ListStanding;
import no.postmottak.signature.ListStanding.Fault;
import no.postmottak.signature.TrustedListSettings;
import no.postmottak.signature.TrustedLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes issuers from the European list of lists with EU DSS, and keeps the last good ones where something is wrong. */
public final class DssTrustedLists implements TrustedLists, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DssTrustedLists.class);
    private static final NarrowFetch.Limits LIMITS = new NarrowFetch.Limits(Duration.ofSeconds(60), 64 << 20);

    private final TrustedListSettings settings;
    private final List<X509Certificate> signers;
    private final AnchorShelf shelf;
    private final NarrowFetch fetch;
    private final Clock clock;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    /** With the folder that workers see; without anybody who may sign the list of lists it is refused. */
    public DssTrustedLists(TrustedListSettings settings, Path folder, Clock clock) {
        this.settings = settings;
        this.signers = CertificateFolder.read(Path.of(settings.signers()));
        this.shelf = new AnchorShelf(folder);
        this.fetch = new NarrowFetch(new AllowedHosts(settings.hosts()), LIMITS);
        this.clock = clock;
        shelf.keepOnly(Set.copyOf(settings.territories()));
    }

    @Override
    public synchronized void refresh() {
        try {
            var lists = fetched();
            settings.territories().forEach(territory -> note(territory, take(territory, lists)));
        } catch (RuntimeException failed) {
            LOG.error(
                    "ALARM: the trusted lists could not be fetched: {}",
                    failed.getClass().getSimpleName());
            settings.territories().forEach(territory -> faults.put(territory, Fault.LIST_OF_LISTS));
        }
    }

    @Override
    public List<ListStanding> standing() {
        return settings.territories().stream().map(this::standing).toList();
    }

    private ListStanding standing(String territory) {
        var taken = shelf.of(territory);
        var fault = Optional.ofNullable(faults.get(territory))
                .or(() -> taken.isEmpty() ? Optional.of(Fault.NOT_FETCHED) : Optional.empty())
                .or(() -> taken.filter(kept -> kept.validUntil().isBefore(clock.instant()))
                        .map(kept -> Fault.OUT_OF_DATE));
        return new ListStanding(
                territory,
                taken.map(AnchorShelf.Taken::issuers).orElse(0),
                taken.map(AnchorShelf.Taken::validUntil),
                fault);
    }

    private LOTLInfo fetched() {
        var signedBy = new CommonCertificateSource();
        signers.forEach(signer -> signedBy.addCertificate(new CertificateToken(signer)));
        var source = new LOTLSource();
        source.setUrl(settings.listOfLists());
        source.setCertificateSource(signedBy);
        source.setPivotSupport(true);
        source.setTlPredicate(TLPredicateFactory.createEUTLCountryCodePredicate(
                        settings.territories().toArray(String[]::new))
                .and(TLPredicateFactory.createXMLOtherTSLPointerPredicate()));
        return validated(source);
    }

    private LOTLInfo validated(LOTLSource source) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var job = new TLValidationJob();
            job.setExecutorService(threads);
            job.setListOfTrustedListSources(source);
            job.setOnlineDataLoader(new FetchedLists(fetch));
            job.setTrustedListCertificateSource(new TrustedListsCertificateSource());
            job.onlineRefresh();
            return job.getSummary().getLOTLInfos().getFirst();
        }
    }

    private Optional<Fault> take(String territory, LOTLInfo lists) {
        if (faultOf(lists).isPresent()) {
            return Optional.of(Fault.LIST_OF_LISTS);
        }
        return lists.getTLInfos().stream()
                .filter(each -> isOf(territory, each))
                .findFirst()
                .map(list -> take(territory, list))
                .orElse(Optional.of(Fault.NOT_LISTED));
    }

    private Optional<Fault> take(String territory, TLInfo list) {
        var fault = faultOf(list);
        if (fault.isPresent()) {
            return fault;
        }
        if (!territory.equals(list.getParsingCacheInfo().getTerritory())) {
            return Optional.of(Fault.UNREADABLE);
        }
        var number = list.getParsingCacheInfo().getSequenceNumber();
        if (shelf.of(territory).filter(taken -> taken.number() > number).isPresent()) {
            return Optional.of(Fault.OLDER_THAN_KNOWN);
        }
        var issuers = QualifiedIssuers.in(list);
        var until = list.getParsingCacheInfo().getNextUpdateDate().toInstant();
        shelf.put(territory, new AnchorShelf.Taken(number, until, issuers.size()), issuers);
        return Optional.empty();
    }

    private Optional<Fault> faultOf(TLInfo list) {
        if (!list.getDownloadCacheInfo().isResultExist()) {
            return Optional.of(Fault.UNREACHABLE);
        }
        if (!list.getParsingCacheInfo().isResultExist()
                || list.getParsingCacheInfo().getSequenceNumber() == null) {
            return Optional.of(Fault.UNREADABLE);
        }
        if (!list.getValidationCacheInfo().isResultExist()
                || !list.getValidationCacheInfo().isValid()) {
            return Optional.of(Fault.SIGNATURE);
        }
        var next = list.getParsingCacheInfo().getNextUpdateDate();
        return next == null || next.toInstant().isBefore(clock.instant())
                ? Optional.of(Fault.OUT_OF_DATE)
                : Optional.empty();
    }

    private static boolean isOf(String territory, TLInfo list) {
        var pointer = list.getOtherTSLPointer();
        return pointer != null && territory.equals(pointer.getSchemeTerritory());
    }

    private void note(String territory, Optional<Fault> fault) {
        if (fault.isPresent()) {
            faults.put(territory, fault.get());
            LOG.error("ALARM: the trusted list of {} was not taken: {}", territory, fault.get());
        } else {
            faults.remove(territory);
        }
    }

    @Override
    public void close() {
        fetch.close();
    }
}
