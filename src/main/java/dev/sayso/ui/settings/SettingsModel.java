package dev.sayso.ui.settings;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.PreferencesStore;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences in force; a change holds at once and is then saved. */
public final class SettingsModel {
    private final PreferencesStore store;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.DEFAULT);
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param background runs what waits for a disk
     * @param screen runs what changes a property
     */
    public SettingsModel(PreferencesStore store, Executor background, Executor screen) {
        this.store = store;
        this.background = background;
        this.screen = screen;
        attempt(() -> preferences.set(store.load()));
    }

    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    /** Why the file could not be read or saved, where it could not; a change then holds until the window closes. */
    public ReadOnlyObjectProperty<Optional<Fault>> fault() {
        return fault.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Preferences> change) {
        var changed = change.apply(preferences.get());
        if (!changed.equals(preferences.get())) {
            preferences.set(changed);
            background.execute(() -> attempt(() -> store.save(changed)));
        }
    }

    /** Takes over what the command line asked for, without saving it. */
    public void override(UnaryOperator<Preferences> change) {
        preferences.set(change.apply(preferences.get()));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (FaultException e) {
            screen.execute(() -> fault.set(Optional.of(e.fault())));
        }
    }
}
