package no.postmottak.routing.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.routing.Home;
import no.postmottak.routing.PoliceDistricts;
import no.postmottak.submission.Residence;

/** Police districts by municipality, number or name, and by postcode, from two files in the configuration. */
public final class CsvPoliceDistricts implements PoliceDistricts {

    private static final String UNCLEAR = "";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+[-–]\\s+");
    /** Places the files name instead of a district, which have none. */
    private static final Set<String> ISLANDS = Set.of("svalbard", "jan-mayen");

    private static final Set<String> NORWAY = Set.of("no", "nor", "norge", "noreg", "norga", "norway");

    private final Map<String, String> byMunicipality = new HashMap<>();
    private final Map<String, String> byPostcode = new HashMap<>();

    /**
     * Reads {@code municipalities.csv} and {@code postcodes.csv} from the folder.
     *
     * @throws RoutingUnreadable when a file is missing or a line has too few columns
     */
    public CsvPoliceDistricts(Path folder) {
        read(folder.resolve("municipalities.csv"), 3, columns -> {
            byMunicipality.put(columns[0], columns[2]);
            names(columns[1])
                    .forEach(name -> byMunicipality.merge(name, columns[2], CsvPoliceDistricts::sameOrUnclear));
        });
        read(folder.resolve("postcodes.csv"), 2, columns -> byPostcode.put(columns[0], columns[1]));
    }

    @Override
    public Home homeOf(Residence residence) {
        if (isAbroad(residence)) {
            return Home.ABROAD;
        }
        return byPlace(residence)
                .map(district -> ISLANDS.contains(district) ? Home.SVALBARD : Home.in(district))
                .orElse(Home.UNKNOWN);
    }

    private Optional<String> byPlace(Residence residence) {
        return residence
                .municipality()
                .map(written -> byMunicipality.get(plain(written)))
                .filter(district -> !district.equals(UNCLEAR))
                .or(() -> residence.postcode().map(written -> byPostcode.get(written.strip())));
    }

    /** Other countries have postcodes of four digits too. */
    private static boolean isAbroad(Residence residence) {
        return residence
                .country()
                .map(CsvPoliceDistricts::plain)
                .filter(country -> !country.isEmpty() && !NORWAY.contains(country))
                .isPresent();
    }

    /** Many have a Sámi or Kven name too, written with a dash in between; people write one of them, or all. */
    private static Stream<String> names(String official) {
        return Stream.concat(Stream.of(official), Stream.of(BETWEEN_NAMES.split(official, -1)))
                .map(CsvPoliceDistricts::plain)
                .distinct();
    }

    /** Two municipalities may share a name; where their districts differ the name alone says nothing. */
    private static String sameOrUnclear(String one, String other) {
        return one.equals(other) ? one : UNCLEAR;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static void read(Path file, int columns, java.util.function.Consumer<String[]> line) {
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(each -> each.split(",", -1)).forEach(each -> {
                if (each.length != columns) {
                    throw new RoutingUnreadable(file + " has a line without " + columns + " columns");
                }
                line.accept(each);
            });
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RoutingUnreadable("the police districts in " + file + " cannot be read");
        }
    }
}
