package dev.sayso.template;

import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Windows Group Policy. One setting for the organisation, one for each thing that it settles beside items, one for each subject; they end up
 * as the values that SaySo reads below {@link #KEY}. The words are in a file of their own for each language.
 */
final class AdmxTemplate {
    static final String NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";
    static final String KEY = "Software\\Policies\\SaySo";
    static final String ORGANISATION = "Organisation";
    /** The category at the top, and the name of the definition of what it is for. */
    static final String ROOT = "SaySo";

    static final String SUPPORTED = "SUPPORTED_SAYSO";
    static final List<String> ORGANISATION_TEXTS =
            List.of("OrganisationName", "OrganisationContact", "OrganisationMessage");

    /** Settings with a list to choose from, and the words that it writes. */
    record Enumeration(String name, List<String> values) {}

    static final List<Enumeration> LISTS = List.of(
            new Enumeration("Account", List.of("personal", "work", "school")),
            new Enumeration("Minors", List.of("block", "guardian")));

    /** Settings with a whole number, and between which it may lie. */
    static final List<WholeNumber> NUMBERS = List.of(
            new WholeNumber("MinorsUnder", 13, 18, 13), new WholeNumber("ValidityMonths", 1, 120, Draft.MONTHS));

    static final String EXPIRES = "Expires";

    /** @param usual what stands in the field before anybody writes in it */
    record WholeNumber(String name, int least, int most, int usual) {}

    private AdmxTemplate() {}

    static List<TemplateFile> files(Subjects subjects) {
        var files = new ArrayList<TemplateFile>();
        files.add(new TemplateFile("SaySo.admx", definitions(subjects)));
        for (var language : Words.LANGUAGES) {
            var adml = new AdmlTemplate(subjects, Words.in(language));
            files.add(new TemplateFile(adml.folder() + "/SaySo.adml", adml.resources()));
        }
        return List.copyOf(files);
    }

    /** What a rule may say of a subject, as it is written. */
    static List<String> says(Subject subject) {
        var says = new ArrayList<>(List.of("forbid", "require", "suggest refused", "suggest granted"));
        if (subject.askable()) {
            says.add("suggest ask");
        }
        return List.copyOf(says);
    }

    static String string(String id) {
        return "$(string." + id + ")";
    }

    /** The id of the text for what a rule or a list says. */
    static String saying(String value) {
        return "says_" + value.replace(' ', '_');
    }

    private static String definitions(Subjects subjects) {
        var xml = new Xml();
        xml.open("policyDefinitions", "xmlns", NAMESPACE, "revision", "1.0", "schemaVersion", "1.0");
        xml.open("policyNamespaces")
                .empty("target", "prefix", "sayso", "namespace", "SaySo.Policies.SaySo")
                .close();
        xml.empty("resources", "minRequiredRevision", "1.0");
        xml.open("supportedOn").open("definitions");
        xml.empty("definition", "name", SUPPORTED, "displayName", string(SUPPORTED));
        xml.close().close();
        categories(xml, subjects);
        xml.open("policies");
        organisation(xml);
        settings(xml);
        rule(xml, new Subject.Everything(), ROOT);
        for (var category : subjects.catalogue().categories()) {
            subjects.in(category).forEach(subject -> rule(xml, subject, category.id()));
        }
        return xml.close().close().text();
    }

    private static void categories(Xml xml, Subjects subjects) {
        xml.open("categories");
        xml.empty("category", "name", ROOT, "displayName", string(ROOT));
        for (var category : subjects.catalogue().categories()) {
            xml.open("category", "name", category.id(), "displayName", string("category_" + category.id()))
                    .empty("parentCategory", "ref", ROOT)
                    .close();
        }
        xml.close();
    }

    private static void organisation(Xml xml) {
        policy(xml, ORGANISATION, ROOT);
        for (var text : ORGANISATION_TEXTS) {
            xml.empty("text", "id", text, "valueName", text, "required", required(text), "maxLength", "1023");
        }
        xml.close().close();
    }

    /** Without its name a policy is nobody's, and is not trusted. */
    private static String required(String text) {
        return Boolean.toString(text.equals(ORGANISATION_TEXTS.getFirst()));
    }

    /** Each by itself: whoever says how long permissions hold has said nothing of accounts. */
    private static void settings(Xml xml) {
        for (var list : LISTS) {
            policy(xml, list.name(), ROOT);
            choice(xml, list.name() + "_value", "", list.name(), list.values());
            xml.close().close();
        }
        for (var number : NUMBERS) {
            policy(xml, number.name(), ROOT);
            xml.empty(
                    "decimal",
                    "id",
                    number.name() + "_value",
                    "valueName",
                    number.name(),
                    "required",
                    "true",
                    "minValue",
                    Integer.toString(number.least()),
                    "maxValue",
                    Integer.toString(number.most()));
            xml.close().close();
        }
        policy(xml, EXPIRES, ROOT);
        xml.empty("text", "id", EXPIRES + "_value", "valueName", EXPIRES, "required", "true", "maxLength", "10");
        xml.close().close();
    }

    private static void rule(Xml xml, Subject subject, String category) {
        policy(xml, subject.id(), category);
        choice(xml, subject.id() + "_rule", "\\Rules", subject.item(), says(subject));
        xml.empty(
                "text",
                "id",
                subject.id() + "_reason",
                "key",
                KEY + "\\Reasons",
                "valueName",
                subject.item(),
                "maxLength",
                "1023");
        xml.close().close();
    }

    private static void policy(Xml xml, String name, String category) {
        xml.open(
                "policy",
                "name",
                name,
                "class",
                "Machine",
                "displayName",
                string(name),
                "explainText",
                string(name + "_help"),
                "presentation",
                "$(presentation." + name + ")",
                "key",
                KEY);
        xml.empty("parentCategory", "ref", category);
        xml.empty("supportedOn", "ref", SUPPORTED);
        xml.open("elements");
    }

    private static void choice(Xml xml, String id, String subkey, String value, List<String> says) {
        xml.open("enum", "id", id, "key", KEY + subkey, "valueName", value, "required", "true");
        for (var said : says) {
            xml.open("item", "displayName", string(saying(said)))
                    .open("value")
                    .leaf("string", said)
                    .close()
                    .close();
        }
        xml.close();
    }
}
