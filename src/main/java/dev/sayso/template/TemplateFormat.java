package dev.sayso.template;

import dev.sayso.catalogue.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a policy is rolled out with. */
public enum TemplateFormat {
    /** A policy file. */
    JSON(JsonTemplate::files),
    /** Windows Group Policy: one definition, and its words in each language. */
    ADMX(AdmxTemplate::files),
    /** An Apple configuration profile. */
    MOBILECONFIG(MobileconfigTemplate::files),
    /** A file for the registry editor of Windows. */
    REGISTRY(RegistryTemplate::files),
    /** An Ansible role with an example inventory and playbook. */
    ANSIBLE(AnsibleTemplate::files);

    private final Function<Subjects, List<TemplateFile>> generator;

    TemplateFormat(Function<Subjects, List<TemplateFile>> generator) {
        this.generator = generator;
    }

    /** The format's word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TemplateFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** The template for that catalogue; the same catalogue always gives the same files. */
    public List<TemplateFile> files(Catalogue catalogue) {
        return generator.apply(new Subjects(catalogue));
    }
}
