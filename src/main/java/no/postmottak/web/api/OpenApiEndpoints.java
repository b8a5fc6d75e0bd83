package no.postmottak.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;

/** The contract itself, as the file in {@code schemas/}. */
public final class OpenApiEndpoints implements Endpoints {

    private static final String FILE = "/schemas/openapi.yaml";

    private final byte[] contract = contract();

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/api/v1/openapi.yaml", Access.ANYONE, ctx -> {
            ctx.header("Cache-Control", "public, max-age=300");
            ctx.result(contract).contentType("application/yaml; charset=utf-8");
        }));
    }

    private static byte[] contract() {
        try (var file = OpenApiEndpoints.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without its contract " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
