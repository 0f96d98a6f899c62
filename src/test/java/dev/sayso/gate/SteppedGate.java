package dev.sayso.gate;

import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.time.Duration;

/** A person's files and a gate on them that looks whenever the person has said something, and at no other time. */
public final class SteppedGate {
    /** The person and the machine. */
    public final GateHouse house;

    private final Keeper keeper;

    /** @param base a test's own folder */
    public SteppedGate(Path base) {
        house = new GateHouse(base);
        keeper = house.keeper();
        keeper.look();
    }

    public ConsentGate gate() {
        return keeper.general();
    }

    public void say(Choice choice, String... items) {
        house.say(choice, items);
        keeper.look();
    }

    public void look() {
        keeper.look();
    }

    public void pass(Duration time) {
        house.now = house.now.plus(time);
    }
}
