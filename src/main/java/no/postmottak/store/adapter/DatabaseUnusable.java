package no.postmottak.store.adapter;

/** Thrown when the database cannot be started, reached, migrated or trusted to keep what it commits. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String why, Throwable cause) {
        super(why, cause);
    }

    public DatabaseUnusable(String why) {
        super(why);
    }
}
