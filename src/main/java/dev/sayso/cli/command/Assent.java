package dev.sayso.cli.command;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the person says yes to what was shown: in advance with {@code --yes}, or when asked at the terminal. */
public final class Assent {
    private Assent() {}

    /**
     * Whether they do.
     *
     * @throws FaultException {@code cli.unconfirmed} where nobody was there to be asked
     */
    public static boolean given(Call call, String question) {
        if (call.flag("--yes")) {
            return true;
        }
        call.out().flush();
        var words = call.words();
        var answer = call.json()
                ? Optional.<String>empty()
                : call.surroundings().asking().answer(question);
        if (answer.isEmpty()) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.unconfirmed"));
        }
        var yes = List.of(words.text("cli.yes").split(" ", -1));
        return yes.contains(answer.get().strip().toLowerCase(Locale.ROOT));
    }
}
