package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.FindingText;
import dev.sayso.profile.ProfileLint;
import dev.sayso.profile.ProfileLint.Finding;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso profile validate}: everything that is wrong with a profile, a line a finding. */
final class ProfileValidateCommand implements Command {
    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FILE", false);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var file = call.parameters().stream()
                .findFirst()
                .map(name -> Call.path("FILE", name))
                .orElse(session.folders().profile());
        var lint = new ProfileLint(
                session.consents().catalogue(), call.surroundings().clock());
        var findings = lint.check(file);
        if (call.json()) {
            json(findings, call);
        } else {
            findings.forEach(
                    finding -> call.out().line(FindingText.line(finding.error(), finding.fault(), call.words())));
            call.out().line(call.words().text("cli.profile.findings", errors(findings), warnings(findings)));
        }
        return findings.isEmpty() ? 0 : 1;
    }

    private static void json(List<Finding> findings, Call call) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("errors", errors(findings))
                .put("warnings", warnings(findings));
        var array = json.putArray("findings");
        findings.forEach(finding -> array.add(FindingText.json(finding.error(), finding.fault(), call.words())));
        call.out().json(json);
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(Finding::error).count();
    }

    private static long warnings(List<Finding> findings) {
        return findings.size() - errors(findings);
    }
}
