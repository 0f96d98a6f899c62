package dev.sayso.cli.policy;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.FindingText;
import dev.sayso.cli.text.Wrap;
import dev.sayso.policy.Finding;
import dev.sayso.policy.Finding.Grade;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.PolicyLint.Report;
import dev.sayso.policy.PolicySource;
import dev.sayso.words.Words;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code sayso policy lint}: everything that is wrong with policies, a line a finding. */
final class PolicyLintCommand implements Command {
    @Override
    public String name() {
        return "lint";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("FILE|DIR...", 0);
    }

    @Override
    public int run(Call call) {
        var policies = call.session().policies();
        var named = call.parameters().stream()
                .map(name -> Call.path("FILE|DIR", name))
                .toList();
        var report = named.isEmpty()
                ? policies.lint().sources(policies.sources())
                : policies.lint().files(named);
        if (call.json()) {
            call.out().json(json(report, call.words()));
        } else {
            text(report, policies, call);
        }
        return report.unseen().stream()
                .mapToInt(fault -> fault.kind().exitCode())
                .max()
                .orElse(report.findings().isEmpty() ? 0 : 1);
    }

    private static void text(Report report, MachinePolicies policies, Call call) {
        var words = call.words();
        report.findings().forEach(finding -> call.out().line(FindingText.line(error(finding), finding.fault(), words)));
        if (report.files() == 0 && report.findings().isEmpty()) {
            var places = policies.sources().stream()
                    .map(PolicySource::name)
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            call.out().lines(Wrap.lines("", words.text("cli.lint.none", places)));
            return;
        }
        call.out()
                .line(words.text(
                        "cli.lint.summary", report.files(), count(report, Grade.ERROR), count(report, Grade.WARNING)));
    }

    private static ObjectNode json(Report report, Words words) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("files", report.files())
                .put("errors", count(report, Grade.ERROR))
                .put("warnings", count(report, Grade.WARNING));
        var findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(FindingText.json(error(finding), finding.fault(), words)));
        return json;
    }

    private static long count(Report report, Grade grade) {
        return report.findings().stream()
                .filter(finding -> finding.grade() == grade)
                .count();
    }

    private static boolean error(Finding finding) {
        return finding.grade() == Grade.ERROR;
    }
}
