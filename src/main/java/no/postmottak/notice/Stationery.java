package no.postmottak.notice;

import java.nio.file.Path;

/** What notices are written on: the folder of templates and the letterhead [brevpapir]. */
public record Stationery(Path templates, Letterhead letterhead) {}
