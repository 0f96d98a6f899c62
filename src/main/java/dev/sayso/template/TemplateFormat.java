package dev.sayso.template;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a policy is rolled out with. */
public enum TemplateFormat {
    /** A policy file. */
    JSON,
    /** Windows Group Policy: one definition, and its words in each language. */
    ADMX,
    /** An Apple configuration profile. */
    MOBILECONFIG,
    /** A file for the registry editor of Windows. */
    REGISTRY,
    /** An Ansible role with an example inventory and playbook. */
    ANSIBLE;

    /** The format's word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TemplateFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /**
     * The template for that catalogue; the same catalogue always gives the same files.
     *
     * @param words the language of its remarks
     */
    public List<TemplateFile> files(Catalogue catalogue, Words words) {
        var subjects = new Subjects(catalogue);
        return switch (this) {
            case JSON -> JsonTemplate.files(subjects, words);
            case ADMX -> AdmxTemplate.files(subjects);
            case MOBILECONFIG -> MobileconfigTemplate.files(subjects);
            case REGISTRY -> RegistryTemplate.files(subjects, words);
            case ANSIBLE -> AnsibleTemplate.files(subjects, words);
        };
    }
}
