package dev.sayso.cli.command;

import dev.sayso.fault.Fault;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the panel, which the command line does not know. */
@FunctionalInterface
public interface PanelLauncher {
    /**
     * Opens the panel and returns when it was closed, or at once where one that is open comes forward instead, or draws it when a screenshot is wanted.
     *
     * @param options which choices it is to show
     * @param session opened when it is first asked for; may be asked for on any thread
     * @return what is missing, where no window can be opened on this machine
     * @throws dev.sayso.fault.FaultException where the picture can't be drawn or written
     */
    Optional<Fault> open(PanelRequest request, Options options, Supplier<Session> session);
}
