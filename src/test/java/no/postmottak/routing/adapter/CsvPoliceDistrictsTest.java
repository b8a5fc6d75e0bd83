package no.postmottak.routing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.routing.Home;
import no.postmottak.submission.Residence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people live, as they type it, and whose police district that is. */
final class CsvPoliceDistrictsTest {

    private static final CsvPoliceDistricts SHIPPED = new CsvPoliceDistricts(Path.of("config", "police-districts"));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Oslo    | -      | -       | oslo     | a municipality by name
            ' oslo '| -      | -       | oslo     | with blanks and small letters
            0301    | -      | -       | oslo     | a municipality by number
            1103    | -      | -       | sor-vest | a municipality by number
            Trondheim | -    | -       | trondelag | one of two official names
            Tråante | -      | -       | trondelag | the other, in Southern Sámi
            -       | 0150   | -       | oslo     | a postcode
            -       | ' 0150 '| -      | oslo     | a postcode with blanks
            Nowhere | 0150   | -       | oslo     | a municipality nobody knows, and a postcode
            Oslo    | -      | Norge   | oslo     | Norway is not abroad
            Oslo    | -      | ''      | oslo     | a country left blank
            Nowhere | -      | -       | -        | a municipality nobody knows
            -       | 9999   | -       | -        | a postcode nobody has
            -       | 9170   | -       | SVALBARD | Longyearbyen has no police district
            Svalbard| -      | -       | SVALBARD | nor has Svalbard by name
            -       | 8099   | -       | SVALBARD | Jan Mayen has none either
            -       | -      | -       | -        | untold
            -       | -      | Tyrkia  | ABROAD   | abroad
            -       | 0150   | Denmark | ABROAD   | a foreign postcode that looks Norwegian
            """)
    void aResidenceLiesInADistrict(
            String municipality, String postcode, String country, @Nullable String district, String why) {
        var residence = new Residence(
                Optional.ofNullable(municipality), Optional.ofNullable(postcode), Optional.ofNullable(country));

        var expected = switch (district) {
            case null -> Home.UNKNOWN;
            case "SVALBARD" -> Home.SVALBARD;
            case "ABROAD" -> Home.ABROAD;
            default -> Home.in(district);
        };
        assertThat(SHIPPED.homeOf(residence)).isEqualTo(expected);
    }

    /** Every municipality and postcode of the source, where it lies beside the checkout. */
    @Test
    void everyPlaceOfTheSourceLiesWhereTheSourceSays() throws IOException {
        var source = Path.of("..", "shared", "domain", "data");
        assumeThat(source)
                .as("the source of the districts lies beside the checkout")
                .isDirectory();

        for (var line : lines(source.resolve("postnummer-politidistrikt-derived.csv"))) {
            var columns = line.split(",", -1);
            var residence = new Residence(Optional.empty(), Optional.of(columns[0]), Optional.empty());
            assertThat(SHIPPED.homeOf(residence)).as(line).isEqualTo(home(columns[4]));
        }
        for (var line : lines(source.resolve("politidistrikt-kommune-2024.csv"))) {
            var columns = line.split(",", -1);
            assertThat(SHIPPED.homeOf(in(columns[0]))).as(line).isEqualTo(home(columns[4]));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    private static Home home(String district) {
        return Set.of("svalbard-sysselmester", "jan-mayen").contains(district) ? Home.SVALBARD : Home.in(district);
    }

    @Test
    void aNameTwoMunicipalitiesShareSaysNothingWhereTheirDistrictsDiffer() throws IOException {
        write("number,name,district\n1,Vik,vest\n2,Vik,nordland\n3,Nes,ost\n4,Nes,ost\n", "postcode,district\n");
        var districts = new CsvPoliceDistricts(folder);

        assertThat(districts.homeOf(in("Vik"))).isEqualTo(Home.UNKNOWN);
        assertThat(districts.homeOf(in("2"))).isEqualTo(Home.in("nordland"));
        assertThat(districts.homeOf(in("Nes"))).isEqualTo(Home.in("ost"));
    }

    @Test
    void aLineWithTooFewColumnsIsRefused() throws IOException {
        write("number,name,district\n1,Vik\n", "postcode,district\n");

        assertThatThrownBy(() -> new CsvPoliceDistricts(folder))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining("municipalities.csv has a line without 3 columns");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        write("number,name,district\n", "");
        Files.write(folder.resolve("postcodes.csv"), new byte[] {'a', '\n', (byte) 0xC3, '\n'});

        assertThatThrownBy(() -> new CsvPoliceDistricts(folder))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining("postcodes.csv cannot be read");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new CsvPoliceDistricts(folder))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining("municipalities.csv cannot be read");
    }

    private void write(String municipalities, String postcodes) throws IOException {
        Files.writeString(folder.resolve("municipalities.csv"), municipalities);
        Files.writeString(folder.resolve("postcodes.csv"), postcodes);
    }

    private static Residence in(String municipality) {
        return new Residence(Optional.of(municipality), Optional.empty(), Optional.empty());
    }
}
