package dev.sayso.template;

import dev.sayso.json.Json;
import dev.sayso.words.Words;
import java.util.List;

/** A policy file with a remark at each rule. */
final class JsonTemplate {
    private JsonTemplate() {}

    static List<TemplateFile> files(Subjects subjects, Words words) {
        return List.of(new TemplateFile("10-organisation.json", Json.write(Draft.policyWithRemarks(subjects, words))));
    }
}
