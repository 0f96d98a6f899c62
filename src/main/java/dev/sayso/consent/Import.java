package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.consent.ImportPlan.Note;
import dev.sayso.consent.ImportPlan.Reason;
import dev.sayso.fault.Nearest;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Difference;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a file's choices is taken over. A file speaks for a person only where it carries their own profile id; another's may
 * refuse for them, which only ever blocks, and never allow.
 */
final class Import {
    private static final String VIA = "import";

    private final Catalogue catalogue;
    private final Policy rules;
    private final Profile file;
    private final Profile own;
    private final boolean minor;
    private final boolean replace;
    private final List<Note> notes = new ArrayList<>();

    /**
     * @param minor whether the person is under age, whose guardian alone allows anything
     * @param replace whether what the file does not say is forgotten
     */
    Import(Catalogue catalogue, Policy rules, Profile file, Profile own, boolean minor, boolean replace) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.file = file;
        this.own = own;
        this.minor = minor;
        this.replace = replace;
    }

    ImportPlan plan() {
        var choices = taken(Optional.empty(), file.choices(), own.choices());
        var products = new TreeMap<String, ProductProfile>();
        own.products().forEach((product, its) -> {
            var kept = replace ? Map.<String, ChoiceRecord>of() : its.choices();
            products.put(product, its.withChoices(kept));
        });
        file.products().forEach((product, its) -> {
            var mine = Optional.ofNullable(own.products().get(product));
            var before =
                    mine.<Map<String, ChoiceRecord>>map(ProductProfile::choices).orElseGet(Map::of);
            var preview = mine.map(ProductProfile::preview).orElse(false);
            var after = taken(Optional.of(product), its.choices(), before);
            if (mine.isPresent() || !after.isEmpty()) {
                products.put(product, mine.orElse(ProductProfile.NONE).withChoices(after));
            }
            if (its.preview() && !preview) {
                notes.add(new Note("preview", Optional.of(product), Reason.NOT_A_CHOICE, Optional.empty()));
            }
        });
        notChoices();
        var after = own.withChoices(choices).withProducts(products);
        return new ImportPlan(Difference.between(own, after), notes, after);
    }

    private void notChoices() {
        if (file.account() != own.account()) {
            notes.add(new Note("account", Optional.empty(), Reason.NOT_A_CHOICE, Optional.empty()));
        }
        if (!file.age().equals(own.age())) {
            notes.add(new Note("age", Optional.empty(), Reason.NOT_A_CHOICE, Optional.empty()));
        }
    }

    private Map<String, ChoiceRecord> taken(
            Optional<String> product, Map<String, ChoiceRecord> said, Map<String, ChoiceRecord> before) {
        var after = new TreeMap<String, ChoiceRecord>(replace ? Map.of() : before);
        said.forEach((item, record) -> {
            var mine = Optional.ofNullable(before.get(item));
            if (mine.isPresent() && provesAsMuch(mine.get(), record)) {
                after.put(item, mine.get());
                return;
            }
            var note = objection(item, product, record, mine);
            if (note.isEmpty()) {
                after.put(item, imported(record));
            } else {
                notes.add(note.get());
                // What is not taken over leaves a refusal of one's own where it is, also when all else is replaced.
                mine.filter(kept -> kept.choice() == Choice.REFUSED).ifPresent(kept -> after.put(item, kept));
            }
        });
        return after;
    }

    private Optional<Note> objection(
            String item, Optional<String> product, ChoiceRecord record, Optional<ChoiceRecord> mine) {
        var declared = catalogue.item(item);
        if (declared.isEmpty()) {
            var known = catalogue.items().stream().map(Item::id).toList();
            return Optional.of(new Note(item, product, Reason.UNKNOWN_ITEM, Nearest.to(item, known)));
        }
        if (minor && Wards.opens(record.choice())) {
            return Optional.of(new Note(item, product, Reason.GUARDIAN_DECIDES, Optional.empty()));
        }
        return switch (record.choice()) {
            case GRANTED -> grant(item, product);
            case ASK -> ask(declared.get(), product, mine);
            case REFUSED, UNDECIDED -> Optional.empty();
        };
    }

    private Optional<Note> grant(String item, Optional<String> product) {
        if (!isOwn()) {
            return Optional.of(new Note(item, product, Reason.GRANT_OF_ANOTHER, Optional.empty()));
        }
        return rules.rule(Verb.FORBID, item, product)
                .map(Rule::organisation)
                .map(organisation -> new Note(item, product, Reason.FORBIDDEN, Optional.of(organisation)));
    }

    private Optional<Note> ask(Item item, Optional<String> product, Optional<ChoiceRecord> mine) {
        if (!item.askable()) {
            return Optional.of(new Note(item.id(), product, Reason.NOT_ASKABLE, Optional.empty()));
        }
        var refused = mine.filter(record -> record.choice() == Choice.REFUSED).isPresent();
        return refused && !isOwn()
                ? Optional.of(new Note(item.id(), product, Reason.REFUSED_HERE, Optional.empty()))
                : Optional.empty();
    }

    /** A profile that was never saved has no id, and a file without one is nobody's. */
    private boolean isOwn() {
        return own.hasId() && own.id().equals(file.id());
    }

    /** The same word, said here no earlier than there: taking theirs over would lose when and under which text it was said. */
    private static boolean provesAsMuch(ChoiceRecord mine, ChoiceRecord theirs) {
        var endsMine = theirs.ended().isPresent() && mine.ended().isEmpty();
        return mine.choice() == theirs.choice() && !theirs.at().isAfter(mine.at()) && !endsMine;
    }

    /** As it was said, when and under which edition, and whether it was found to have ended; but it came in a file. */
    private static ChoiceRecord imported(ChoiceRecord said) {
        return new ChoiceRecord(
                said.choice(), said.at(), said.edition(), said.language(), said.by(), VIA, said.ended());
    }
}
