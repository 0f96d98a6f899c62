package dev.sayso.ledger;

import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Membership;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is to be written down.
 *
 * @param act what happened
 * @param subject what it was about
 * @param result what it left, where the act's name does not say that itself
 * @param edition the edition of the statement that it was done under
 * @param language tag of the language of the words that were shown
 * @param by who did it, {@code user}
 * @param via through what, {@code panel}, {@code cli} or {@code import}
 * @param refers sequence of the earlier entry that this one is about
 */
public record Event(
        Act act,
        Subject subject,
        Result result,
        Optional<EditionRef> edition,
        Optional<String> language,
        String by,
        String via,
        OptionalLong refers) {

    /** Acts that leave something other than a choice where the profile speaks of their subject. */
    private static final Set<Act> SEEN_AT_ITS_SUBJECT = Set.of(Act.EXPIRED, Act.NEEDS_REVIEW);

    private static final Set<Act> SEEN_IN_THE_WHOLE = Set.of(Act.ACCOUNT_CHANGED, Act.PROFILE_ERASED);

    /**
     * What an act is about.
     *
     * @param item id of the item; empty where the act is about no single item
     * @param product the product that it was said of alone; empty where for all
     * @param organisation whose rules came or were lifted
     * @param request the request, where the act is about one
     * @param supportCase id of the support case that it was said within; it then says nothing of the profile
     */
    public record Subject(
            Optional<String> item,
            Optional<String> product,
            Optional<String> organisation,
            Optional<Inquiry> request,
            Optional<String> supportCase) {
        public static final Subject NONE = of(Optional.empty(), Optional.empty());

        private static Subject of(Optional<String> item, Optional<String> product) {
            return new Subject(item, product, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What an act left.
     *
     * @param choice the choice that stands now; undecided where none does
     * @param since when that choice was made, where it is older than the act
     * @param account whose account it is now
     * @param age of which group the person is now
     */
    public record Result(
            Optional<Choice> choice, Optional<Instant> since, Optional<Account> account, Optional<AgeGroup> age) {
        public static final Result IN_THE_NAME =
                new Result(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An act of which there is no more to say than its name and who did it. */
    public static Event of(Act act, String by, String via) {
        return new Event(
                act,
                Subject.NONE,
                Result.IN_THE_NAME,
                Optional.empty(),
                Optional.empty(),
                by,
                via,
                OptionalLong.empty());
    }

    public Event about(String item, Optional<String> product) {
        return about(Subject.of(Optional.of(item), product));
    }

    public Event about(String organisation) {
        return about(new Subject(
                Optional.empty(), Optional.empty(), Optional.of(organisation), Optional.empty(), Optional.empty()));
    }

    public Event about(Inquiry request) {
        return about(new Subject(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(request), Optional.empty()));
    }

    /** About a product as a whole. */
    public Event aboutProduct(String product) {
        return about(Subject.of(Optional.empty(), Optional.of(product)));
    }

    /** The same act, within that support case. */
    public Event within(String supportCase) {
        return about(new Subject(
                subject.item(),
                subject.product(),
                subject.organisation(),
                subject.request(),
                Optional.of(supportCase)));
    }

    private Event about(Subject about) {
        return new Event(act, about, result, edition, language, by, via, refers);
    }

    public Event leaving(Choice choice, Optional<Instant> since) {
        var left = new Result(Optional.of(choice), since, Optional.empty(), Optional.empty());
        return new Event(act, subject, left, edition, language, by, via, refers);
    }

    /** Says when what the act left was made: the line itself may be written a second later. */
    public Event since(Instant at) {
        var left = new Result(result.choice(), Optional.of(at), result.account(), result.age());
        return new Event(act, subject, left, edition, language, by, via, refers);
    }

    public Event leaving(Account account) {
        var left = new Result(Optional.empty(), Optional.empty(), Optional.of(account), Optional.empty());
        return new Event(act, subject, left, edition, language, by, via, refers);
    }

    public Event leaving(AgeGroup group) {
        var left = new Result(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(group));
        return new Event(act, subject, left, edition, language, by, via, refers);
    }

    public Event under(EditionRef shown, String inLanguage) {
        return new Event(act, subject, result, Optional.of(shown), Optional.of(inLanguage), by, via, refers);
    }

    public Event referringTo(long sequence) {
        return new Event(act, subject, result, edition, language, by, via, OptionalLong.of(sequence));
    }

    /** Whether it is about the preview programme of its product: that the person joined or left it, or that this was taken back. */
    public boolean ofProgramme() {
        return act == Act.PREVIEW_JOINED
                || act == Act.PREVIEW_LEFT
                || (act == Act.UNDONE
                        && subject.item().isEmpty()
                        && subject.product().isPresent());
    }

    /** The choice that the act left in the profile, where it left one. */
    public Optional<Choice> leaves() {
        if (subject.supportCase().isPresent() || ofProgramme()) {
            return Optional.empty();
        }
        return switch (act) {
            case GRANTED -> Optional.of(Choice.GRANTED);
            case REFUSED, WITHDRAWN -> Optional.of(Choice.REFUSED);
            case ASK -> Optional.of(Choice.ASK);
            case FORGOTTEN -> Optional.of(Choice.UNDECIDED);
            case IMPORTED, UNDONE -> result.choice();
            case ASKED,
                    EXPIRED,
                    NEEDS_REVIEW,
                    POLICY_CAME,
                    POLICY_LIFTED,
                    AGE_SAID,
                    GUARDIAN_SET_UP,
                    GUARDIAN_CONSENTED,
                    GUARDIAN_REVOKED,
                    GUARDIAN_PIN_CHANGED,
                    GUARDIAN_EXPORTED,
                    GUARDIAN_DELETED,
                    ACCOUNT_CHANGED,
                    REQUESTED,
                    REQUEST_ANSWERED,
                    PROFILE_ERASED,
                    PREVIEW_JOINED,
                    PREVIEW_LEFT,
                    CASE_OPENED,
                    CASE_CLOSED,
                    CASE_LAPSED,
                    NOT_DONE,
                    CLOCK_SET_BACK,
                    CONTINUED,
                    ERASED -> Optional.empty();
        };
    }

    /** What of a profile or a support case shows that this act was done, until a later one on the same; empty where nothing does. */
    Optional<Object> traceIn() {
        if (subject.supportCase().isPresent()) {
            return act == Act.NOT_DONE ? Optional.empty() : Optional.of(subject);
        }
        if (leaves().isPresent() || ofProgramme() || SEEN_AT_ITS_SUBJECT.contains(act)) {
            return Optional.of(subject);
        }
        return SEEN_IN_THE_WHOLE.contains(act) ? Optional.of(act) : AgeTraces.of(act);
    }

    private Optional<ChoiceRecord> said(Profile profile, String item) {
        return subject.product().isEmpty()
                ? Optional.ofNullable(profile.choices().get(item))
                : Optional.ofNullable(profile.products().get(subject.product().get()))
                        .map(its -> its.choices().get(item));
    }

    /** Whether the profile is as this act left it, or the act leaves no trace in a profile. */
    boolean standsIn(Profile profile, Instant at) {
        if (act == Act.ACCOUNT_CHANGED) {
            return result.account().map(profile.account()::equals).orElse(true);
        }
        if (act == Act.PROFILE_ERASED) {
            return profile.equals(Profile.empty(profile.id()));
        }
        if (ofProgramme()) {
            var contact = profile.membership(subject.product().orElse("")).map(Membership::contact);
            return result.choice().isPresent()
                    ? contact.map(ChoiceRecord::choice).equals(result.choice())
                            && contact.flatMap(ChoiceRecord::time).equals(result.since())
                    : contact.isEmpty();
        }
        if (AgeTraces.of(act).isPresent()) {
            return AgeTraces.stands(act, result.age(), profile.age());
        }
        if (subject.item().isEmpty()) {
            return true;
        }
        var said = said(profile, subject.item().get());
        if (act == Act.EXPIRED || act == Act.NEEDS_REVIEW) {
            return said.filter(record -> record.ended().isEmpty())
                    .filter(record -> result.since().equals(Optional.of(record.at())))
                    .isEmpty();
        }
        var left = leaves();
        if (left.isEmpty()) {
            return true;
        }
        if (left.get() == Choice.UNDECIDED) {
            return said.isEmpty();
        }
        return said.filter(record -> record.choice() == left.get())
                .filter(record -> record.time().equals(result.since())
                        || record.at().equals(result.since().orElse(at)))
                .isPresent();
    }
}
