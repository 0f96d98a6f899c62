package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.ProfileState;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is asked before anything else, and when that is over: once it was answered or put off. */
public final class FirstRun {
    private final Catalogue catalogue;
    private final Awareness awareness;
    private final Supplier<Consents> now;

    FirstRun(Catalogue catalogue, Awareness awareness, Supplier<Consents> now) {
        this.catalogue = catalogue;
        this.awareness = awareness;
        this.now = now;
    }

    /**
     * What waits to be asked.
     *
     * @param skip whether nothing is to be asked on this machine
     */
    public Questions questions(boolean skip) {
        return Questions.of(now.get(), awareness.introduced(), skip);
    }

    /**
     * Remembers that all that the catalogue has by now was answered or put off. Decides nothing.
     *
     * @throws FaultException where that can't be kept
     */
    public void over() {
        awareness.introduce(ids());
    }

    /** Whoever has said something without ever having been asked first is asked only what comes later. */
    void overWhereAnswered() {
        var known = now.get();
        // While the profile can't be read nobody knows whether anything was said.
        var unreadable = known.profile() instanceof ProfileState.Unreadable;
        if (!unreadable && !known.nothingSaid() && awareness.introduced().isEmpty()) {
            over();
        }
    }

    private Set<String> ids() {
        return catalogue.items().stream().map(Item::id).collect(Collectors.toSet());
    }
}
