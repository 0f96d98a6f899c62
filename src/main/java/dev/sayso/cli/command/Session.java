package dev.sayso.cli.command;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.files.Folders;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.preset.Presets;
import dev.sayso.request.RequestDesk;
import dev.sayso.words.Words;

/**
 * What one run of a command works with; closing it closes the service.
 *
 * @param policies where the organisation's rules come from; what they decide is the service's to say
 * @param presets what an installer says for the whole machine
 * @param requests whom to ask, and what was asked
 */
public record Session(
        Words words,
        Folders folders,
        MachinePolicies policies,
        Presets presets,
        ConsentService consents,
        RequestDesk requests)
        implements AutoCloseable {

    /** The person at the command line. */
    public Author author() {
        return new Author("user", "cli", words.locale());
    }

    @Override
    public void close() {
        consents.close();
    }
}
