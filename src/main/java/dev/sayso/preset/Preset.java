package dev.sayso.preset;

import dev.sayso.policy.Organisation;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an installer passes to put a machine up with. Nothing in it is anybody's consent, and nothing in it can be.
 *
 * @param statement the publisher's own text, for everybody on the machine
 * @param policy the organisation's rules
 * @param organisation whose word the account and the suggestions are; there wherever one of them is
 * @param account whose accounts the accounts on the machine are
 * @param language tag of the language for those who chose none
 * @param firstRun whether the page that the first start opens with is shown
 * @param suggestions what the organisation suggests, in the order it stands
 */
record Preset(
        Optional<Path> statement,
        Optional<Path> policy,
        Optional<Organisation> organisation,
        Optional<Account> account,
        Optional<String> language,
        boolean firstRun,
        List<Suggestion> suggestions) {

    /** @param item an item, a category's items ({@code usage.*}), or everything ({@code *}) */
    record Suggestion(String item, Choice choice) {}

    Preset {
        suggestions = List.copyOf(suggestions);
    }

    /** A preset of which nothing could be understood. */
    static final Preset BLANK = new Preset(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, List.of());
}
