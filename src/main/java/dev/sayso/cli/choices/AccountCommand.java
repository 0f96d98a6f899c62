package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.policy.Decided;
import dev.sayso.profile.Account;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso account}: whose account this is, and saying so. */
public final class AccountCommand implements Command {
    private static final List<String> ACCOUNTS =
            Arrays.stream(Account.values()).map(Account::word).toList();

    @Override
    public String name() {
        return "account";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ACCOUNT", false);
        shape.candidates(() -> ACCOUNTS);
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var said = call.parameters().stream().findFirst().map(AccountCommand::account);
        print(
                call,
                said.map(account -> consents.setAccount(account, call.session().author()))
                        .orElseGet(consents::current));
        return 0;
    }

    private static void print(Call call, Consents consents) {
        var decided = consents.policy().account();
        if (call.json()) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("account", consents.account().word());
            decided.ifPresent(by -> {
                var source = json.putObject("decided")
                        .put("organisation", by.organisation())
                        .put("file", by.place().file().toString());
                by.place()
                        .position()
                        .ifPresent(at -> source.put("line", at.line()).put("column", at.column()));
            });
            call.out().json(json);
        } else {
            var words = call.words();
            call.out().line(words.text("account." + consents.account().word()));
            decided.map(by -> source(by, call)).ifPresent(call.out()::line);
        }
    }

    private static String source(Decided<Account> by, Call call) {
        return call.words().text("cli.account.decided", by.organisation(), by.place());
    }

    private static Account account(String word) {
        return Account.of(word)
                .orElseThrow(() -> new FaultException(Nearest.to(word, ACCOUNTS)
                        .map(meant -> Fault.of(Kind.USAGE, "cli.account-misspelt", word, meant))
                        .orElseGet(
                                () -> Fault.of(Kind.USAGE, "cli.account-unknown", word, String.join(", ", ACCOUNTS)))));
    }
}
