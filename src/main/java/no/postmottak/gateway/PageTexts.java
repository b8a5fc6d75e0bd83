package no.postmottak.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageText;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up what stands on the pages of documents, each once, and of no more documents than one filing is worth. */
final class PageTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PageTexts.class);
    private static final int MOST_DOCUMENTS = 60;
    private static final int MOST_PAGES = 30;

    private final Vault vault;
    private int lookedUp;

    PageTexts(Vault vault) {
        this.vault = vault;
    }

    /** The text of a document for when it is asked for; empty where it cannot be had, since filing does not wait for it. */
    Supplier<String> of(List<PageFacts> pages) {
        return new Once(pages.stream()
                .flatMap(page -> page.text().stream())
                .limit(MOST_PAGES)
                .toList());
    }

    /** The text of one document. */
    private final class Once implements Supplier<String> {

        private final List<PageText> pages;
        private @Nullable String text;

        Once(List<PageText> pages) {
            this.pages = pages;
        }

        @Override
        public String get() {
            var known = text;
            if (known == null) {
                lookedUp++;
                known = lookedUp > MOST_DOCUMENTS ? "" : fetched();
                text = known;
            }
            return known;
        }

        private String fetched() {
            try {
                return pages.stream().map(this::fetched).collect(Collectors.joining("\n"));
            } catch (VaultFailure missing) {
                LOG.warn("a text that was to be compared: {}", missing.getMessage());
                return "";
            }
        }

        private String fetched(PageText page) {
            try (var in = vault.fetch(page.key())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                LOG.warn("a text that was to be compared cannot be read");
                return "";
            }
        }
    }
}
