package dev.sayso.template;

import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of {@link AdmxTemplate} in one language, and how each setting's questions stand under each other. */
final class AdmlTemplate {
    /** Windows names the folder of a language with its main country. */
    private static final Map<Locale, String> FOLDERS = Map.of(Locale.ENGLISH, "en-US", Locale.GERMAN, "de-DE");

    private final Subjects subjects;
    private final Words words;
    private final Xml xml = new Xml();

    AdmlTemplate(Subjects subjects, Words words) {
        this.subjects = subjects;
        this.words = words;
    }

    String folder() {
        return FOLDERS.getOrDefault(words.locale(), words.locale().toLanguageTag());
    }

    String resources() {
        xml.open(
                "policyDefinitionResources",
                "xmlns",
                AdmxTemplate.NAMESPACE,
                "revision",
                "1.0",
                "schemaVersion",
                "1.0");
        xml.leaf("displayName", "SaySo");
        xml.leaf("description", words.text("template.admx.description"));
        xml.open("resources");
        strings();
        presentations();
        return xml.close().close().text();
    }

    private void strings() {
        xml.open("stringTable");
        string(AdmxTemplate.ROOT, "SaySo");
        string(AdmxTemplate.SUPPORTED, words.text("template.admx.supported"));
        for (var category : subjects.catalogue().categories()) {
            string("category_" + category.id(), category.title().in(words.locale()));
        }
        setting(
                AdmxTemplate.ORGANISATION,
                words.text("template.admx.organisation"),
                words.text("template.admx.organisation.help"));
        settings()
                .forEach(name -> setting(
                        name, words.text("template.admx." + name), words.text("template.admx." + name + ".help")));
        for (var subject : subjects.all()) {
            setting(
                    subject.id(),
                    subject.title(words),
                    subject.description(words) + "\n\n" + words.text("template.admx.rule.help"));
        }
        sayings()
                .forEach(said ->
                        string(AdmxTemplate.saying(said), words.text("template.says." + said.replace(' ', '-'))));
        xml.close();
    }

    private Stream<String> sayings() {
        var all = new ArrayList<String>();
        AdmxTemplate.LISTS.forEach(list -> all.addAll(list.values()));
        subjects.all().forEach(subject -> all.addAll(AdmxTemplate.says(subject)));
        return all.stream().distinct();
    }

    private void presentations() {
        xml.open("presentationTable");
        xml.open("presentation", "id", AdmxTemplate.ORGANISATION);
        AdmxTemplate.ORGANISATION_TEXTS.forEach(this::textBox);
        xml.close();
        for (var list : AdmxTemplate.LISTS) {
            xml.open("presentation", "id", list.name());
            dropdown(list.name() + "_value", words.text("template.admx." + list.name()));
            xml.close();
        }
        for (var number : AdmxTemplate.NUMBERS) {
            xml.open("presentation", "id", number.name());
            xml.leaf(
                    "decimalTextBox",
                    words.text("template.admx." + number.name()),
                    "refId",
                    number.name() + "_value",
                    "defaultValue",
                    Integer.toString(number.usual()));
            xml.close();
        }
        xml.open("presentation", "id", AdmxTemplate.EXPIRES);
        box(AdmxTemplate.EXPIRES + "_value", words.text("template.admx.Expires"));
        xml.close();
        for (var subject : subjects.all()) {
            xml.open("presentation", "id", subject.id());
            dropdown(subject.id() + "_rule", words.text("template.admx.rule"));
            box(subject.id() + "_reason", words.text("template.admx.reason"));
            xml.close();
        }
        xml.close();
    }

    private static Stream<String> settings() {
        return Stream.of(
                        AdmxTemplate.LISTS.stream().map(AdmxTemplate.Enumeration::name),
                        AdmxTemplate.NUMBERS.stream().map(AdmxTemplate.WholeNumber::name),
                        Stream.of(AdmxTemplate.EXPIRES))
                .flatMap(Function.identity());
    }

    private void textBox(String id) {
        box(id, words.text("template.admx." + id));
    }

    private void box(String id, String label) {
        xml.open("textBox", "refId", id).leaf("label", label).close();
    }

    /** With nothing chosen beforehand: it is the administrator who says what holds. */
    private void dropdown(String id, String label) {
        xml.leaf("dropdownList", label, "refId", id, "noSort", "true");
    }

    private void setting(String id, String title, String help) {
        string(id, title);
        string(id + "_help", help);
    }

    private void string(String id, String text) {
        xml.leaf("string", text, "id", id);
    }
}
