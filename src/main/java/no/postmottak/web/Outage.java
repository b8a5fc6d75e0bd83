package no.postmottak.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from a fault of our own, by what caused a failure. */
final class Outage {

    /** Classes of SQLSTATE: no connection, no resources, stopped by an operator, trouble of the machine. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private static final int LONGEST_CHAIN = 20;

    private Outage() {}

    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || (failure instanceof SQLException database
                        && Optional.ofNullable(database.getSQLState())
                                .filter(state -> state.length() == 5)
                                .filter(state -> AWAY.contains(state.substring(0, 2)))
                                .isPresent());
    }
}
