package no.postmottak.submission;

import java.util.Optional;

/** Who sends, as typed [avsender]: role, name and where to reach them; all of it claims. */
public record Sender(Role role, String name, Optional<String> email, Optional<String> mobile, String language) {

    @Override
    public String toString() {
        return "sender withheld";
    }
}
