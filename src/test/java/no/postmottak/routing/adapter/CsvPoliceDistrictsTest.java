package no.postmottak.routing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.postmottak.submission.Residence;
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
            -       | 0150   | -       | oslo     | a postcode
            -       | ' 0150 '| -      | oslo     | a postcode with blanks
            Nowhere | 0150   | -       | oslo     | a municipality nobody knows, and a postcode
            Oslo    | -      | Norge   | oslo     | Norway is not abroad
            Oslo    | -      | ''      | oslo     | a country left blank
            Nowhere | -      | -       | -        | a municipality nobody knows
            -       | 9999   | -       | -        | a postcode nobody has
            -       | -      | -       | -        | untold
            -       | -      | Tyrkia  | -        | abroad
            -       | 0150   | Denmark | -        | a foreign postcode that looks Norwegian
            """)
    void aResidenceLiesInADistrict(String municipality, String postcode, String country, String district, String why) {
        var residence = new Residence(
                Optional.ofNullable(municipality), Optional.ofNullable(postcode), Optional.ofNullable(country));

        assertThat(SHIPPED.districtOf(residence)).isEqualTo(Optional.ofNullable(district));
    }

    @Test
    void aNameTwoMunicipalitiesShareSaysNothingWhereTheirDistrictsDiffer() throws IOException {
        write("number,name,district\n1,Vik,vest\n2,Vik,nordland\n3,Nes,ost\n4,Nes,ost\n", "postcode,district\n");
        var districts = new CsvPoliceDistricts(folder);

        assertThat(districts.districtOf(in("Vik"))).isEmpty();
        assertThat(districts.districtOf(in("2"))).contains("nordland");
        assertThat(districts.districtOf(in("Nes"))).contains("ost");
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
