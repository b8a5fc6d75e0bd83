package no.postmottak.web;

import java.util.List;

/** How each part of the gateway is doing, asked anew every time. */
@FunctionalInterface
public interface HealthParts {

    List<Part> all();

    /** Whether a part does its work. */
    enum State {
        UP,
        DEGRADED,
        DOWN
    }

    /** One part: its state, what is the matter, and what still works without it. */
    record Part(String name, State state, String detail, String stillWorks) {
        public static Part up(String name, String detail) {
            return new Part(name, State.UP, detail, "");
        }
    }
}
