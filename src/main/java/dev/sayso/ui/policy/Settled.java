package dev.sayso.ui.policy;

import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Place;
import dev.sayso.policy.Decided;
import dev.sayso.profile.Account;
import dev.sayso.profile.ProfileState;
import dev.sayso.ui.model.PlaceText;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing besides items that an organisation settles.
 *
 * @param name what it is about
 * @param sentence what holds
 * @param more what else must be said of it: the person's own word, or another file that says otherwise
 * @param place where it stands
 */
record Settled(String name, String sentence, List<String> more, Optional<Place> place) {
    Settled {
        more = List.copyOf(more);
    }

    static List<Settled> of(Consents consents, Words words) {
        var policy = consents.policy();
        var settled = new ArrayList<Settled>();
        policy.account().ifPresent(account -> settled.add(account(account, consents, words)));
        policy.minors()
                .ifPresent(minors -> settled.add(new Settled(
                        words.text("policy.minors"),
                        words.text("policy.minors." + minors.value().word(), minors.organisation()),
                        List.of(),
                        Optional.of(minors.place()))));
        policy.minorsUnder()
                .ifPresent(limit -> settled.add(new Settled(
                        words.text("policy.under"),
                        words.text("policy.under.age", limit.value(), limit.organisation()),
                        List.of(),
                        Optional.of(limit.place()))));
        policy.validityMonths()
                .ifPresent(months -> settled.add(new Settled(
                        words.text("policy.validity"),
                        words.text("policy.validity.months", months.value()),
                        List.of(),
                        Optional.of(months.place()))));
        return settled;
    }

    private static Settled account(Decided<Account> account, Consents consents, Words words) {
        var more = new ArrayList<String>();
        if (consents.profile() instanceof ProfileState.Present present) {
            var own = present.profile().account();
            more.add(words.text("policy.own-account", words.text("account." + own.word())));
        }
        consents.policy().contradictions().stream()
                .filter(fault -> fault.code().equals("policy.other-account"))
                .map(fault -> otherwise(fault, words))
                .forEach(more::add);
        return new Settled(
                words.text("policy.account"),
                words.text("policy.account." + account.value().word(), account.organisation()),
                more,
                Optional.of(account.place()));
    }

    /** A file that says another account; its first argument after the place is that account's word. */
    private static String otherwise(Fault fault, Words words) {
        var says = fault.arguments().get(3);
        return words.text(
                "policy.other-account",
                words.text("account." + says),
                fault.place().map(place -> PlaceText.of(place, words)).orElse(""));
    }
}
