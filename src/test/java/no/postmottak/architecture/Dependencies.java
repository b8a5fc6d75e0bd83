package no.postmottak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Holds every dependency of a class on the same house against what may know what. */
final class Dependencies extends ArchCondition<JavaClass> {

    private final String root;
    private final BiPredicate<Place, Place> allowed;

    Dependencies(String words, String root, BiPredicate<Place, Place> allowed) {
        super(words);
        this.root = root;
        this.allowed = allowed;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var from = Place.of(root, type).orElseThrow();
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Place.of(root, dependency.getTargetClass())
                        .filter(to -> !allowed.test(from, to))
                        .isPresent())
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
    }

    /** Holds every dependency on a type outside the house against what may be imported. */
    static ArchCondition<JavaClass> onTypes(String words, String root, BiPredicate<Place, String> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = Place.of(root, type).orElseThrow();
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOutside(dependency.getTargetClass()))
                        .filter(dependency -> !allowed.test(
                                from,
                                dependency
                                        .getTargetClass()
                                        .getBaseComponentType()
                                        .getName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }

            private boolean isOutside(JavaClass target) {
                var base = target.getBaseComponentType();
                return !base.isPrimitive() && !base.getName().startsWith(root + ".");
            }
        };
    }
}
