package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.phrases.RequestSentences;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.PreferencesStore;
import dev.sayso.request.Directory;
import dev.sayso.statement.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the commands about requests have in common. */
public final class Asking {
    private Asking() {}

    /** Whom this person asks: by {@code --region} where the command has it, else the preference, else the system. */
    public static Directory directory(Call call) {
        var session = call.session();
        var consents = session.consents().current();
        var country = call.option("--region").map(Asking::country).or(() -> preferred(call));
        return session.requests()
                .directory(edition(call).statement(), consents.account(), consents.policy(), country, call.words());
    }

    static Edition edition(Call call) {
        return call.session().consents().statements().current(call.words().locale());
    }

    static RequestSentences sentences(Call call) {
        return new RequestSentences(
                call.words(),
                call.session().requests().log().now(),
                call.surroundings().zone());
    }

    /** One of the words that are known; the fault names them. */
    static <T> T known(String label, String word, Optional<T> found, List<String> words) {
        return found.orElseThrow(() ->
                new FaultException(Fault.of(Kind.USAGE, "cli.option-value", label, word, String.join(", ", words))));
    }

    private static Optional<String> preferred(Call call) {
        return new PreferencesStore(call.session().folders().settings(), new AtomicFile(Disk.REAL))
                .load()
                .region();
    }

    private static String country(String value) {
        var code = value.toUpperCase(Locale.ROOT);
        return known("--region", value, Optional.of(code).filter(Preferences::isCountry), List.of("DE", "CH", "US …"));
    }
}
