package no.postmottak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Where in the house a class lives: its room, and the wing of it, such as {@code adapter}; empty for the room itself. */
record Place(String room, String wing) {

    /** Empty for everything that is not under the root of the house. */
    static Optional<Place> of(String root, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        var parts = name.substring(root.length() + 1).split("\\.", 2);
        return Optional.of(new Place(parts[0], parts.length == 2 ? parts[1] : ""));
    }

    /** What the wing is, wherever in its room it lies: {@code adapter} for {@code login.adapter}. */
    String kind() {
        return wing.substring(wing.lastIndexOf('.') + 1);
    }

    boolean isAdapter() {
        return kind().equals("adapter");
    }

    boolean isWorker() {
        return kind().equals("worker");
    }

    /** The room itself, or one of the wings that need libraries. */
    boolean isDomain() {
        return wing.isEmpty() && !room.equals("gateway") && !room.equals("web") && !room.equals("app");
    }

    @Override
    public String toString() {
        return wing.isEmpty() ? room : room + "." + wing;
    }
}
