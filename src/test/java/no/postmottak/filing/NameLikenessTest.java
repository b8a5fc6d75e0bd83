package no.postmottak.filing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be one person's: a table of pairs, with what tells. */
final class NameLikenessTest {

    @ParameterizedTest(name = "{0} / {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Amina Yusuf            | Amina Yusuf             | SAME      | letter for letter
            amina YUSUF            | Amina Yusuf             | SAME      | case
            Yusuf Amina            | Amina Yusuf             | SAME      | order
            Yusuf, Amina           | Amina Yusuf             | SAME      | order, as forms have it
            Ingá Somma             | Inga Somma              | SAME      | accents
            Bjørn Åse Hæg          | Bjorn Ase Haeg          | SAME      | Norwegian letters
            Łukasz Wójcik          | Lukasz Wojcik           | SAME      | Polish letters
            Amina Mohammed Yusuf   | Amina Yusuf             | SAME      | a name between
            Amina Y. Yusuf         | Amina Yusuf             | SAME      | an initial between
            A. Yusuf               | Amina Yusuf             | SAME      | an initial for the first name
            Mohammed Ali Hassan    | Muhamad Aly Hasan       | SAME      | three names transliterated
            Ahmed Khalid           | Ahmad Halid             | SAME      | a vowel and kh
            Jusuf Amina            | Yusuf Amina             | SAME      | j and y
            Youssouf Camara        | Yusuf Kamara            | SAME      | the French way
            Oleksandr Kovalenko    | Alexander Kowalenko     | SAME      | the Russian way
            Olena Tkachenko        | Olena Tkatsjenko        | SAME      | the Norwegian way
            Volodymyr Shevchenko   | Vladimir Sjevtsjenko    | SAME      | Ukrainian and Russian
            Selam Tesfay           | Selam Tesfai            | SAME      | a last letter
            Tesfay Ghebremeskel    | Tesfay Gebremeskel      | SAME      | gh
            Fatima al-Zahra Nasser | Fatima Zahra Nasser     | SAME      | an article
            Fatima El Zahra        | Fatima Zahra            | SAME      | an article apart
            Omar bin Said          | Omar Said               | SAME      | a small word
            Thi Lan Nguyen         | Nguyễn Thị Lan          | SAME      | Vietnamese order and marks
            Anne-Marie Hansen      | Anne Marie Hansen       | SAME      | a hyphen
            Annemarie Hansen       | Anne Marie Hansen       | SAME      | in one word
            O’Neil Patrick         | Patrick ONeil           | SAME      | an apostrophe
            Daniel Mensah          | Daniel Mensan           | SAME      | a letter misread
            advokat Kari Lund      | Kari Lund               | SAME      | a title
            Leyla Demir            | Baran Demir             | PERHAPS   | brother and sister
            Amina Yusuf            | Amina Hassan            | PERHAPS   | a first name shared, or married
            عمر حداد               | Omar Haddad             | PERHAPS   | another alphabet
            Олена Ткаченко         | Olena Tkachenko         | PERHAPS   | another alphabet
            Amina                  | Amina Yusuf             | PERHAPS   | too little to tell
            ''                     | Amina Yusuf             | PERHAPS   | nothing to tell
            Amina Yusuf            | Omar Haddad             | DIFFERENT | two people
            Daniel Mensah          | Selam Tesfay            | DIFFERENT | two people
            Thi Lan Nguyen         | Olena Tkachenko         | DIFFERENT | two people
            Farid Rahimi           | Hodan Warsame           | DIFFERENT | two people
            Kari Lund              | Baran Demir             | DIFFERENT | two people
            Ivan Petrov            | Mehwish Akhtar          | DIFFERENT | two people
            Sara Lie               | Yonas Haile             | DIFFERENT | two people
            """)
    void namesAreComparedWithCare(String one, String other, NameLikeness expected, String why) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(expected);
        assertThat(NameLikeness.of(other, one)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void theOrderOfTheTwoTellsNothing(
            @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        assertThat(NameLikeness.of(one, other) == NameLikeness.DIFFERENT)
                .isEqualTo(NameLikeness.of(other, one) == NameLikeness.DIFFERENT);
    }

    @Property(tries = 300)
    void noNameIsDifferentFromItself(@ForAll @StringLength(max = 80) String name) {
        assertThat(NameLikeness.of(name, name)).isNotEqualTo(NameLikeness.DIFFERENT);
    }
}
