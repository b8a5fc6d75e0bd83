package no.postmottak.app;

import java.time.Clock;
import no.postmottak.app.configuration.Settings;
import no.postmottak.gateway.Broker;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.KeystoreFile;
import no.postmottak.keys.adapter.KeystoreKeyring;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.DatabaseSettings;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.adapter.PublishedKeySet;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;

/** What everything else stands on: keys, vault, database and queue. */
record Foundations(Keyring keyring, Vaults vaults, Database database, SealedRows sealed, Broker broker) {

    /** One vault, seen from before and from behind the counter: accepted work may use what sendings must leave free. */
    record Vaults(Vault forSendings, Vault forAcceptedWork) {}

    Vault vault() {
        return vaults.forAcceptedWork();
    }

    static Foundations lay(Settings settings, HomeFolder home, Closing closing, Clock clock) {
        var vaultFolder = home.folder("vault");
        // a vault without its keys is lost: new keys are made only when there is nothing they would have to open
        var mayCreate = settings.storage().mayCreateKeys() && DiskVault.isEmpty(vaultFolder);
        var keyring = KeystoreKeyring.open(
                new KeystoreFile(home.resolve("keys/keystore.p12"), home.resolve("keys/password"), mayCreate), clock);
        PublishedKeySet.write(keyring.publishedKeys(), home.resolve("keys/jwks.json"));
        EnvelopeCertificate.write(keyring, home.resolve(EnvelopeCertificate.IN_HOME));
        var vault = DiskVault.open(vaultFolder, settings.storage().reserveBytes(), keyring);
        var database = closing.with(Database.open(databaseSettings(settings)));
        var broker = closing.with(settings.storage()
                .brokerUrl()
                .map(Broker::outside)
                .orElseGet(() -> Broker.embedded(home.folder("broker"))));
        return new Foundations(
                keyring, new Vaults(vault, vault.forAcceptedWork()), database, new SealedRows(keyring), broker);
    }

    static DatabaseSettings databaseSettings(Settings settings) {
        var database = settings.storage().database();
        return new DatabaseSettings(
                database.url(),
                database.user(),
                database.passwordFile(),
                settings.files().home().toAbsolutePath().normalize().resolve("database"),
                database.connections());
    }
}
