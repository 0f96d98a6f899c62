package dev.sayso.ui.settings;

import dev.sayso.consent.Consents;
import dev.sayso.profile.Account;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.ui.model.PlaceText;
import dev.sayso.words.Words;
import java.util.Optional;

/**
 * Whose account it is, and who says so.
 *
 * @param account what holds
 * @param decided where an organisation says it: who does, where, and what the person's own word is
 * @param contact whom to ask of that organisation
 */
record AccountView(Account account, Optional<String> decided, Optional<String> contact) {

    static AccountView of(Consents consents, Words words) {
        var own = consents.profile() instanceof ProfileState.Present(Profile said) ? said.account() : Account.PERSONAL;
        var policy = consents.policy();
        var decided = policy.account()
                .map(said -> words.text(
                        "settings.account.decided",
                        said.organisation(),
                        PlaceText.of(said.place(), words),
                        words.text("account." + own.word())));
        return new AccountView(
                consents.account(), decided, policy.account().flatMap(said -> policy.contact(said.organisation())));
    }

    boolean locked() {
        return decided.isPresent();
    }
}
