package dev.sayso.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Group Policy template, held to the rules of its schema and to what it refers to. */
class AdmxTest {
    private static final Path RULES = Path.of("src", "test", "resources", "schemas", "policy-definitions.xsd");

    private final Map<String, String> files = new HashMap<>();

    AdmxTest() {
        TemplateFormat.ADMX
                .files(CatalogueReader.bundled(), Words.in(Locale.ENGLISH))
                .forEach(file -> files.put(file.path(), file.text()));
    }

    @Test
    void hasWordsInEachLanguage() {
        assertThat(files).containsOnlyKeys("SaySo.admx", "en-US/SaySo.adml", "de-DE/SaySo.adml");
        assertThat(files.get("de-DE/SaySo.adml")).contains("Verbieten").doesNotContain("Forbid:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SaySo.admx", "en-US/SaySo.adml", "de-DE/SaySo.adml"})
    void keepsTheRulesOfItsSchema(String file) throws SAXException, IOException {
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(RULES.toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(text(file))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US/SaySo.adml", "de-DE/SaySo.adml"})
    void everyReferenceLeadsSomewhereAndNothingIsUnused(String words) throws Exception {
        var definitions = parse("SaySo.admx");
        var resources = parse(words);
        assertThat(ids(resources, "string")).containsExactlyInAnyOrderElementsOf(references(definitions, "string"));
        assertThat(ids(resources, "presentation"))
                .containsExactlyInAnyOrderElementsOf(references(definitions, "presentation"));
        for (var policy : elements(definitions, "policy")) {
            var presentation = elements(resources, "presentation").stream()
                    .filter(each -> each.getAttribute("id").equals(policy.getAttribute("name")))
                    .findFirst()
                    .orElseThrow();
            assertThat(children(presentation).map(box -> box.getAttribute("refId")))
                    .containsExactlyElementsOf(children((Element)
                                    policy.getElementsByTagName("elements").item(0))
                            .map(element -> element.getAttribute("id"))
                            .toList());
        }
    }

    @Test
    void offersEachItemWhatARuleCanSayOfIt() throws Exception {
        var definitions = parse("SaySo.admx");
        for (var item : CatalogueReader.bundled().items()) {
            var list = elements(definitions, "enum").stream()
                    .filter(element -> element.getAttribute("valueName").equals(item.id()))
                    .toList();
            assertThat(list).as(item.id()).hasSize(1);
            assertThat(list.getFirst().getAttribute("key")).isEqualTo("Software\\Policies\\SaySo\\Rules");
            assertThat(values(list.getFirst())).containsExactlyElementsOf(said(item));
        }
    }

    private static List<String> said(Item item) {
        var said = new ArrayList<>(List.of("forbid", "require", "suggest refused", "suggest granted"));
        if (item.askable()) {
            said.add("suggest ask");
        }
        return said;
    }

    private static List<String> values(Element list) {
        var strings = list.getElementsByTagName("string");
        return IntStream.range(0, strings.getLength())
                .mapToObj(i -> strings.item(i).getTextContent())
                .toList();
    }

    private static List<String> references(Document definitions, String kind) {
        var prefix = "$(" + kind + ".";
        return elements(definitions, "*").stream()
                .flatMap(element ->
                        Stream.of("displayName", "explainText", "presentation").map(element::getAttribute))
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length(), value.length() - 1))
                .distinct()
                .toList();
    }

    private static List<String> ids(Document resources, String name) {
        return elements(resources, name).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private Document parse(String file) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(file))));
    }

    private String text(String file) {
        return files.getOrDefault(file, "");
    }
}
