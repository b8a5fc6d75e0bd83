package no.postmottak.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Sends files one by one as submissions to a running gateway, and follows each until a person or an authority has it. */
public final class Post {

    /** The slowest single document may take five minutes; in twice that time something must have ended. */
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(10);

    private static final String INBOX = "INBOX";

    private final Counter counter;

    public Post(Counter counter) {
        this.counter = counter;
    }

    /** Sends them all, waits until each has ended somewhere, and tells what became of them. */
    public List<Fate> sendsAndFollows(List<Path> files) {
        var sent = new LinkedHashMap<Path, JsonNode>();
        files.forEach(file -> sent.put(file, send(file)));
        var ends = follow(sent);
        return sent.entrySet().stream()
                .map(each -> fate(each.getKey(), each.getValue(), ends))
                .toList();
    }

    private JsonNode send(Path file) {
        var form = JsonNodeFactory.instance.objectNode().put("kind", "SUPPORTING_DOCUMENTS");
        form.putArray("dufNumbers").add(Appeals.AMINA);
        form.putObject("sender")
                .put("role", "APPLICANT")
                .put("name", "Amina Yusuf")
                .put("language", "nb");
        var parts = new Parts()
                .json("submission", form)
                .document(file.getFileName().toString(), "application/octet-stream", bytes(file));
        var answer = counter.sends(parts, Optional.empty());
        if (answer.statusCode() != 201) {
            throw new AssertionError(file + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return Counter.json(answer.body());
    }

    /** Where each reference ended. */
    private Map<String, String> follow(Map<Path, JsonNode> sent) {
        var token = counter.token("UDI", "authority");
        var mailRoom = counter.token("UDI", "mail-room");
        var ends = new HashMap<String, String>();
        var moved = System.nanoTime();
        while (ends.size() < sent.size()) {
            var before = ends.size();
            counter.inbox(token).forEach(item -> ends.put(item.path("reference").asText(), INBOX));
            setAside(mailRoom)
                    .path("items")
                    .forEach(item -> ends.put(
                            item.path("reference").asText(),
                            "SET_ASIDE " + item.path("why").path("reason").asText()));
            moved = ends.size() > before ? System.nanoTime() : moved;
            if (System.nanoTime() - moved > LONGEST_STANDSTILL.toNanos()) {
                throw new AssertionError("stands still with " + ends.size() + " of " + sent.size() + " ended, left: "
                        + sent.entrySet().stream()
                                .filter(each -> !ends.containsKey(
                                        each.getValue().path("reference").asText()))
                                .map(each -> each.getKey().getFileName())
                                .toList());
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        return ends;
    }

    private JsonNode setAside(String token) {
        return Counter.json(
                counter.asText(counter.with(token, "/api/v1/set-aside")).body());
    }

    private Fate fate(Path file, JsonNode acknowledged, Map<String, String> ends) {
        var document = counter.status(acknowledged).path("documents").path(0);
        return new Fate(
                Corpus.kind(file),
                file.getFileName().toString(),
                ends.getOrDefault(acknowledged.path("reference").asText(), "LOST"),
                document.path("readability").asText("-"),
                document.path("mediaType").asText("-"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
