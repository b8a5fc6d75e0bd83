package no.postmottak.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final UUID SUBJECT = UUID.fromString("0a0b0c0d-0000-4000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void anEntryHasOneSpelling() {
        var leaf =
                new Leaf(SUBJECT, "FILED", "gateway", AT.plusNanos(120_000_000), Map.of("b", "2", "a", "1\n\u0001é"));

        assertThat(leaf.text())
                .isEqualTo("{\"actor\":\"gateway\",\"at\":\"2026-11-30T12:00:00.120000Z\","
                        + "\"details\":{\"a\":\"1\\n\\u0001é\",\"b\":\"2\"},\"event\":\"FILED\","
                        + "\"subject\":\"0a0b0c0d-0000-4000-8000-000000000001\"}");
    }

    @Property
    void whateverStandsInAnEntryIsReadAgain(@ForAll String actor, @ForAll Map<String, String> details)
            throws Exception {
        var told = new ObjectMapper().readTree(new Leaf(SUBJECT, "READ", actor, AT, details).text());

        assertThat(told.path("actor").asText()).isEqualTo(actor);
        assertThat(told.path("details")).isEqualTo(new ObjectMapper().valueToTree(details));
    }
}
