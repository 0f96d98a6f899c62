package dev.sayso.cli.choices;

import dev.sayso.catalogue.Question;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.request.AddresseeText;
import dev.sayso.cli.request.Asking;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.phrases.AccountSentences;
import dev.sayso.policy.Decided;
import dev.sayso.profile.Account;
import dev.sayso.request.Addressee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso account}: whose account this is, who controls it and whom to ask; and saying so. */
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
        var about =
                new AccountSentences(Asking.directory(call), consents.family().minor(), call.words());
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
            json.put("controller", about.controller());
            var may = json.putArray("may");
            about.may().forEach(may::add);
            var passages = json.putArray("passages");
            AccountSentences.PASSAGES.forEach(passages::add);
            ask(about).ifPresent(first -> AddresseeText.json(first, json.putObject("ask")));
            call.out().json(json);
        } else {
            var words = call.words();
            call.out().line(words.text("account." + consents.account().word()));
            decided.map(by -> source(by, call)).ifPresent(call.out()::line);
            about(about, call);
        }
    }

    private static void about(AccountSentences about, Call call) {
        var words = call.words();
        heading(words.text("cli.account.controller"), call);
        call.out().lines(Wrap.lines("  ", about.controller()));
        if (!about.may().isEmpty()) {
            heading(words.text("cli.account.may"), call);
            about.may().forEach(may -> call.out().lines(Wrap.lines("  - ", may)));
            call.out()
                    .lines(Wrap.lines(
                            "  ", words.text("request.says-so") + ": " + String.join(", ", AccountSentences.PASSAGES)));
        }
        ask(about).ifPresent(first -> {
            heading(words.text("cli.account.ask"), call);
            AddresseeText.print(first, call);
        });
    }

    private static void heading(String text, Call call) {
        call.out().line("");
        call.out().heading(text);
    }

    /** Whom to ask first of all. */
    private static Optional<Addressee> ask(AccountSentences about) {
        return about.directory().answering(Question.PRIVACY).stream().findFirst();
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
