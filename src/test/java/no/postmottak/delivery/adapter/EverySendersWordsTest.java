package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EverySendersWordsTest {

    @Property(tries = 2_000)
    void whateverASenderTypesIsWellFormedXml(@ForAll String typed) throws Exception {
        var document = Xml.document(xml -> xml.element("a", inside -> {
            inside.attribute("b", typed);
            inside.element("c", typed);
        }));

        var parsed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document));
        // a carriage return is written as a reference or folded, which is all that may differ
        assertThat(parsed.getElementsByTagName("c").item(0).getTextContent().replace("\r", "\n"))
                .isEqualTo(Xml.clean(typed).replace("\r", "\n"));
    }
}
