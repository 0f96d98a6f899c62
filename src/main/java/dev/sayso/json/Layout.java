package dev.sayso.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How a file is laid out; apart, since most programs read and never write one. */
final class Layout extends ObjectWriteContext.Base {
    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Layout() {}

    static ObjectWriteContext context() {
        return new Layout();
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer.createInstance();
    }
}
