package no.postmottak.correspondence;

import no.postmottak.casefile.CaseFiles;
import no.postmottak.journal.Journal;
import no.postmottak.vault.Vault;

/** Everything the post reads and writes. */
public record Desk(
        Letters letters,
        InformationRequests requests,
        CaseFiles caseFiles,
        Vault vault,
        Journal journal,
        Freshness freshness) {}
