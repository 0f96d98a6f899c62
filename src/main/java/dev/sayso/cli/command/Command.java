package dev.sayso.cli.command;

import java.util.List;

/** One command. Its help texts are those whose names begin with {@code help.}, its name (that of its group before it) and a dot. */
public interface Command {
    String name();

    /** Says what may stand behind the command's name. */
    default void shape(Shape shape) {}

    /** Commands inside this one. */
    default List<Command> commands() {
        return List.of();
    }

    /** The exit code after {@code --help}. */
    default int helpCode() {
        return 0;
    }

    /**
     * Does it.
     *
     * @return the exit code
     * @throws dev.sayso.fault.FaultException where it can't be done
     */
    int run(Call call);
}
