package dev.sayso.ui.previews;

import dev.sayso.catalogue.Programme;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.Consents;
import dev.sayso.phrases.ProgrammeFacts;
import dev.sayso.phrases.ProgrammeFacts.Fact;
import dev.sayso.profile.Choice;
import dev.sayso.profile.Membership;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One preview programme as it is shown.
 *
 * @param product its product
 * @param title its name, and whose it is
 * @param facts what it takes
 * @param sources who says so
 * @param joined since when the person takes part, in a sentence; empty where they don't
 * @param objection why they can't join; empty where they can
 * @param contactable whether its publisher contacts people, so that there is something to say of it
 * @param contact what the person who takes part said of that
 */
record ProgrammeView(
        String product,
        String title,
        List<Fact> facts,
        List<String> sources,
        Optional<String> joined,
        Optional<String> objection,
        boolean contactable,
        Optional<Choice> contact) {
    private static final Profile NOTHING_SAID = Profile.empty(new UUID(0, 0));

    /** All that are known. */
    static List<ProgrammeView> all(Consents now, ConsentService service, Words words, ZoneId zone) {
        var profile = now.profile() instanceof ProfileState.Present(var present) ? present : NOTHING_SAID;
        return service.catalogue().programmes().values().stream()
                .map(programme -> of(programme, profile, service, words, zone))
                .toList();
    }

    private static ProgrammeView of(
            Programme programme, Profile profile, ConsentService service, Words words, ZoneId zone) {
        var joined = profile.membership(programme.product());
        var objection = joined.isPresent()
                ? Optional.<String>empty()
                : service.previews()
                        .objection(programme, profile)
                        .map(fault -> words.what(fault) + " " + words.todo(fault));
        return new ProgrammeView(
                programme.product(),
                words.text("preview.title", programme.name(), programme.publisher()),
                ProgrammeFacts.of(programme, service.catalogue(), words),
                programme.sources(),
                joined.map(membership -> ProgrammeFacts.joined(membership, words, zone)),
                objection,
                programme.contact().isPresent(),
                joined.map(Membership::contact).map(said -> said.choice()));
    }
}
