package no.postmottak.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every file in routes/ against the conventions, and the conventions against files that break them. */
final class RouteConventionsTest {

    private static final String SOUND = """
            <!-- Shows how a route looks. -->
            <route xmlns="http://camel.apache.org/schema/xml-io" id="show-something" routeConfigurationId="keep-what-fails"
                   description="Shows how a route looks">
              <from uri="{{endpoint.read}}"/>
              <bean ref="errands" method="take"/>
              <choice>
                <when>
                  <simple>${body.isMine}</simple>
                  <to uri="direct:set-aside-for-review"/>
                </when>
              </choice>
            </route>
            """;

    @Test
    void theRoutesKeepTheConventions() throws IOException, ClassNotFoundException {
        var files = RouteFile.all();

        assertThat(files).hasSizeGreaterThan(10);
        assertThat(violations(files)).isEmpty();
    }

    @Test
    void everyBeanAndEveryEndpointIsUsed() throws IOException, ClassNotFoundException {
        var files = RouteFile.all();

        var called = files.stream()
                .flatMap(file -> file.elements("bean"))
                .map(bean -> bean.getAttribute("ref"))
                .collect(Collectors.toSet());
        var comingFrom = files.stream()
                .flatMap(file -> file.from().stream())
                .filter(uri -> uri.startsWith("{{"))
                .map(uri -> uri.replaceAll("[{}]", ""))
                .collect(Collectors.toSet());

        assertThat(called).isEqualTo(BackOfficeBeans.byName().keySet());
        assertThat(comingFrom).isEqualTo(BackOfficeBeans.endpoints());
    }

    @Test
    void everyRouteBetweenRoutesIsReached() throws IOException {
        var files = RouteFile.all();

        var targets = files.stream()
                .flatMap(file -> file.elements("to"))
                .map(to -> to.getAttribute("uri"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(files.stream().flatMap(file -> file.from().stream()).filter(uri -> uri.startsWith("direct:")))
                .allMatch(targets::contains);
    }

    @Test
    void aSoundRouteIsNoViolation() throws IOException, ClassNotFoundException {
        assertThat(violationsOf(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="show-something"                    | id="show-nothing"                     | its id is not the name
            <!-- Shows how a route looks. -->      | <!-- -->                              | no comment on top
            description="Shows how a route looks"  | description=""                        | its description is missing
            routeConfigurationId="keep-what-fails" | routeConfigurationId="keep-nothing"   | its error configuration is missing
            routeConfigurationId="keep-what-fails" | autoStartup="true"                    | its error configuration is missing
            {{endpoint.read}}                      | {{endpoint.reed}}                     | it comes from a place of its own
            {{endpoint.read}}                      | jms:queue:postmottak.read             | it comes from a place of its own
            {{endpoint.read}}                      | direct:something-else                 | it comes from a place of its own
            direct:set-aside-for-review            | direct:set-aside-for-revue            | it goes to
            direct:set-aside-for-review            | file:/tmp                             | it goes to
            direct:set-aside-for-review            | log:out?showBody=true                 | it goes to
            ref="errands"                          | ref="errand"                          | nobody does take
            method="take"                          | method="steal"                        | nobody does steal
            ref="errands"                          | ref="errands" scope="Request"         | nobody does take
            ${body.isMine}                         | ${body.isYours}                       | it thinks
            ${body.isMine}                         | ${header.trusted} == 'yes'            | it thinks
            ${body.isMine}                         | ${body.isMine} &amp;&amp; x               | it thinks
            <bean ref="errands" method="take"/>    | <log message="${body}"/>              | <log> is no step
            <bean ref="errands" method="take"/>    | <toD uri="${header.where}"/>          | <toD> is no step
            <bean ref="errands" method="take"/>    | <setHeader name="a"/>                 | <setHeader> is no step
            <bean ref="errands" method="take"/>    | <script/>                             | <script> is no step
            <bean ref="errands" method="take"/>    | <doTry/>                              | <doTry> is no step
            <bean ref="errands" method="take"/>    | <recipientList/>                      | <recipientList> is no step
            <bean ref="errands" method="take"/>    | <choice/>                             | more than one choice
            """)
    void aBrokenRouteIsFound(String sound, String broken, String violation) throws IOException, ClassNotFoundException {
        assertThat(SOUND).contains(sound);

        assertThat(violationsOf(SOUND.replace(sound, broken)))
                .anySatisfy(each -> assertThat(each).contains(violation));
    }

    @Test
    void tooManyStepsAreFound() throws IOException, ClassNotFoundException {
        var step = "<bean ref=\"errands\" method=\"take\"/>";

        assertThat(violationsOf(SOUND.replace(step, step.repeat(12))))
                .containsExactly("show-something: it has more than 12 steps");
    }

    @Test
    void twoRoutesInOneFileAreFound() throws IOException, ClassNotFoundException {
        assertThat(violationsOf("<routes>" + SOUND + "</routes>")).contains("show-something: is no single route");
    }

    private static List<String> violationsOf(String route) throws IOException, ClassNotFoundException {
        var files = new ArrayList<>(RouteFile.all());
        files.add(RouteFile.parse("show-something", route));
        return violations(files);
    }

    private static List<String> violations(List<RouteFile> files) throws IOException, ClassNotFoundException {
        return new RouteConventions(files, BackOfficeBeans.byName(), BackOfficeBeans.endpoints()).violations();
    }
}
