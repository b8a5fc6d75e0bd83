package no.postmottak.keys.adapter;

import java.nio.file.Path;

/** Where the keystore and the file with its password lie, and whether both may be made when there is none. */
public record KeystoreFile(Path keystore, Path passwordFile, boolean mayCreate) {}
