package dev.sayso.template;

import dev.sayso.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Ansible role: its work is the same always, its defaults hold the policy. */
final class AnsibleTemplate {
    private static final String FOLDER = "/policy-templates/ansible/";
    private static final String ROLE = "roles/sayso_policy/";
    private static final List<String> FIXED = List.of(
            "README.md",
            "inventory/hosts.yml",
            "site.yml",
            ROLE + "meta/argument_specs.yml",
            ROLE + "meta/main.yml",
            ROLE + "tasks/main.yml",
            ROLE + "templates/policy.json.j2");

    private AnsibleTemplate() {}

    static List<TemplateFile> files(Subjects subjects, Words words) {
        return Stream.concat(
                        FIXED.stream().map(path -> new TemplateFile(path, resource(path))),
                        Stream.of(new TemplateFile(ROLE + "defaults/main.yml", defaults(subjects, words))))
                .toList();
    }

    private static String defaults(Subjects subjects, Words words) {
        var remarks = subjects.all().stream()
                .map(subject -> "#   " + subject.item() + ": " + subject.title(words) + "\n")
                .collect(Collectors.joining());
        return resource(ROLE + "defaults/main.yml")
                + "\n# " + Draft.comment(subjects, words) + "\n#\n" + remarks
                + "sayso_policy:\n" + Yaml.block(Draft.policy(subjects), 1);
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(AnsibleTemplate.class.getResourceAsStream(FOLDER + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
