package no.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08006, true,  the line is cut
            57P01, true,  an operator stops the server
            53300, true,  too many connections
            58030, true,  its disk fails
            23505, false, a row is there twice
            42703, false, there is no such column
            40001, false, two transactions collide
            0,     false, no state at all
            """)
    void onlyADatabaseThatIsAwayIsAnOutage(String state, boolean isOutage, String why) {
        var failure = new IllegalStateException("outer", new RuntimeException(new SQLException(why, state)));

        assertThat(Outage.caused(failure)).as(why).isEqualTo(isOutage);
    }

    @Test
    void aPoolThatWaitsInVainIsAnOutageToo() {
        assertThat(Outage.caused(new RuntimeException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void aFaultOfOursIsNone() {
        var circle = new IllegalStateException("outer");
        circle.initCause(new IllegalStateException("inner", circle));

        assertThat(Outage.caused(circle)).isFalse();
        assertThat(Outage.caused(new SQLException("without a state"))).isFalse();
    }
}
