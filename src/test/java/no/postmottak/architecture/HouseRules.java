package no.postmottak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules every type of a house keeps; the root says which house, so that one broken on purpose can be held too. */
final class HouseRules {

    private static final Pattern EMPTY_NAMES =
            Pattern.compile(".*(Impl|Manager|Helper|Helpers|Util|Utils|Service|Dto|DTO)|I[A-Z][a-z].*");

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    private static final Set<String> SHOWING = Set.of("out", "err");

    private static final List<String> INJECTING = List.of(
            "jakarta.inject.Inject",
            "javax.inject.Inject",
            "jakarta.annotation.Resource",
            "org.springframework.beans.factory.annotation.Autowired");

    private static final List<Class<?>> CARRYING_BYTES =
            List.of(byte[].class, java.io.InputStream.class, java.io.OutputStream.class, java.nio.ByteBuffer.class);

    /** The workers themselves, who starts them, and the training, which measures with the very steps a worker takes. */
    private static final Set<String> STARTING_WORKERS =
            Set.of("reading.worker", "signature.worker", "signature.training", "reading.adapter");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    ArchRule roomsKnowOnlyThoseBelow() {
        return classes().should(new Dependencies("know only the rooms of their row", root, Rooms::mayImport));
    }

    ArchRule everyRoomHasARow() {
        return classes().should(be(livesIn(Rooms::isKnown, "a room of the table")));
    }

    ArchRule adaptersAreChosenInOnePlace() {
        return classes()
                .should(new Dependencies(
                        "leave adapters to the composition root",
                        root,
                        (from, to) -> !to.isAdapter() || Rooms.mayUseAdapter(from, to)));
    }

    ArchRule workersAreReachedByTheirPipesOnly() {
        return classes()
                .should(new Dependencies(
                        "reach workers by pipes only",
                        root,
                        (from, to) -> !to.isWorker() || STARTING_WORKERS.contains(from.toString())));
    }

    ArchRule workersSeeNoSecrets() {
        return noClasses()
                .that(livesIn(Place::isWorker, "a worker"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + ".vault..",
                        root + ".casefile..",
                        root + ".journal..",
                        root + ".keys..",
                        root + ".store..");
    }

    ArchRule librariesStayWhereTheyBelong() {
        return classes()
                .should(Dependencies.onTypes("import libraries only where they belong", root, Libraries::mayImport));
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule aNoticeKnowsNoMoreOfASubmissionThanItsReference() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".notice..")
                .should()
                .dependOnClassesThat(describe(
                        "tell more of a submission than its reference",
                        type -> type.getPackageName().startsWith(root + ".submission")
                                && !type.getSimpleName().equals("Reference")));
    }

    ArchRule noBytesReachANotice() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".notice..", root + ".app..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to notices and handle bytes",
                        type -> type.getPackageName().equals(root + ".notice") && handlesBytes(type)))
                .allowEmptyShould(true);
    }

    /** A process begins with the machine's clock, and hands it on. */
    ArchRule timeComesFromAClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".app..")
                .and()
                .haveSimpleNameNotEndingWith("WorkerMain")
                .should()
                .callMethodWhere(describe("ask the machine what time it is", HouseRules::asksTheMachine));
    }

    /** The library that checks electronic signatures and lists of issuers speaks in old dates; nothing else does. */
    ArchRule datesAreModern() {
        return noClasses()
                .that(livesIn(
                        place ->
                                !Set.of("signature.worker", "signature.adapter").contains(place.toString()),
                        "any room but where that library is"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(describe(
                        "an injecting annotation",
                        annotation -> INJECTING.contains(annotation.getRawType().getName())));
    }

    ArchRule onlyTheCommandLineShowsThings() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".app..")
                .should()
                .accessFieldWhere(describe("show something on the terminal", HouseRules::showsSomething));
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should(have(describe(
                        "an empty name",
                        type -> EMPTY_NAMES.matcher(type.getSimpleName()).matches())));
    }

    /** Templates become classes by machine, in a package of their own. */
    ArchRule everyPackageIsNullMarked() {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".web.templates")
                .should(be(describe(
                        "in a package that is null-marked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    private DescribedPredicate<JavaClass> livesIn(java.util.function.Predicate<Place> where, String words) {
        return describe(
                "in " + words, type -> Place.of(root, type).filter(where).isPresent());
    }

    private static boolean handlesBytes(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(HouseRules::handled)
                .anyMatch(each -> CARRYING_BYTES.stream().anyMatch(each::isEquivalentTo));
    }

    private static Stream<JavaClass> handled(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static boolean asksTheMachine(JavaAccess<?> call) {
        var owner = call.getTargetOwner().getName();
        return CLOCKS.contains(call.getTarget().getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                && call.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
                && target.getRawParameterTypes().stream().noneMatch(each -> each.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean showsSomething(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && SHOWING.contains(access.getTarget().getName());
    }
}
