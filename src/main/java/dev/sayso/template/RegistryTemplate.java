package dev.sayso.template;

import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that Group Policy would write, for the registry editor. All of it is ASCII: such a file means the same in every
 * encoding that the editor takes a file for.
 */
final class RegistryTemplate {
    private static final String KEY = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\SaySo";

    private RegistryTemplate() {}

    static List<TemplateFile> files(Subjects subjects, Words words) {
        var lines = new ArrayList<>(List.of(
                "Windows Registry Editor Version 5.00",
                "",
                "; " + ascii(words.text("template.registry.comment")),
                ";"));
        // Remarks stand before the first key: some readers of this format take none among values.
        subjects.all().forEach(subject -> lines.add("; " + subject.item() + ": " + ascii(subject.title(words))));
        lines.addAll(List.of(
                "",
                "[" + KEY + "]",
                value("OrganisationName", Draft.ORGANISATION),
                value("OrganisationContact", Draft.CONTACT),
                value("OrganisationMessage", Draft.MESSAGE),
                value("Minors", Draft.MINORS),
                "\"ValidityMonths\"=dword:%08x".formatted(Draft.MONTHS),
                value("Expires", Draft.EXPIRES),
                "",
                "[" + KEY + "\\Rules]"));
        subjects.items().forEach(subject -> lines.add(value(subject.item(), "suggest " + Draft.SUGGESTION)));
        lines.add("");
        lines.add("[" + KEY + "\\Reasons]");
        subjects.items().forEach(subject -> lines.add(value(subject.item(), Draft.REASON)));
        lines.add("");
        return List.of(new TemplateFile("sayso.reg", String.join("\r\n", lines)));
    }

    private static String value(String name, String text) {
        return "\"%s\"=\"%s\"".formatted(name, text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String ascii(String text) {
        return text.replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss")
                .replaceAll("[^ -~]", "-");
    }
}
