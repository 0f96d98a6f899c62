package dev.sayso.statement;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One made-up statement in each of the three formats, laid out as real ones are. */
final class Samples {
    static final String TEXT = """
            Fabrikam Tools and Services Privacy Statement

            Last Updated: March 2018

            Fabrikam makes tools. More at https://privacy.fabrikam.example.

              • Biscuits
                Biscuits are small files. Click here to learn more.
              • What We Gather


                We gather little. It depends on the tool (see http://www.fabrikam.example/tools).

                We may gather:

                • Button data. Which buttons you press.
                • Machine data. What machine you have:
                  ◦ its name;
                  ◦ its age.
                • heat and cold

                That is all of it.

                Top of page
              • Biscuits & Crumbs


                "Crumbs" are smaller still - much smaller.

                Top of page
            """;

    static final String MARKDOWN = """
            # Fabrikam Tools and Services Privacy Statement

            Last Updated: March 2018

            Fabrikam makes tools. More at <https://privacy.fabrikam.example>.

            ## Biscuits

            Biscuits are small files. Click here to learn more.

            ## What We Gather

            We gather little. It depends
            on the tool (see http://www.fabrikam.example/tools).

            We may gather:

            - **Button data.** Which buttons you press.
            - **Machine data.** What machine you have:
                - its name;
                - its age.
            - heat and cold

            That is all of it.

            Top of page

            ## Biscuits & Crumbs

            "Crumbs" are smaller still - much smaller.
            """;

    static final String HTML = """
            <!doctype html><html lang="en"><head><title>Statement | Fabrikam</title><style>p { color: red }</style></head><body>
            <nav><a href="/">Home</a></nav>
            <h1>Fabrikam Tools and Services Privacy&nbsp;Statement</h1>
            <p>Last Updated: March 2018</p>
            <p>Fabrikam makes tools. More at
               <a href="https://privacy.fabrikam.example">https://privacy.fabrikam.example</a>.</p>
            <h2>Biscuits</h2><div>Biscuits are small files. Click <a href="javascript:more()">here</a> to learn more.</div>
            <h2>What We Gather</h2>
            <p>We gather little. It depends on the tool (see http://www.fabrikam.example/tools).</p>
            <p>We may gather:</p>
            <ul>
              <li><b>Button data. </b>Which buttons you press.</li>
              <li><p><strong>Machine data.</strong> What machine you have:</p>
                <ul><li>its name;<li>its age.</ul></li>
              <li>heat and cold</li>
            </ul>
            That is all of it.
            <p><a href="#top">Top of page</a></p>
            <script>document.write("never shown")</script>
            <h2>Biscuits &amp; Crumbs</h2><p>"Crumbs" are smaller still - much smaller.</p>
            </body></html>
            """;

    private Samples() {}

    static Edition read(String name, String text) {
        return EditionReader.read(Path.of(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A statement whose one section holds the Markdown. */
    static List<Passage> markdown(String section) {
        return passages("a.md", "# Title\n\nLast updated: May 2020\n\n## Section\n\n" + section);
    }

    /** A statement whose one section holds the piece of a page. */
    static List<Passage> html(String section) {
        return passages("a.html", "<h1>Title</h1><p>Last updated: May 2020</p><h2>Section</h2>" + section);
    }

    private static List<Passage> passages(String name, String text) {
        return read(name, text).sections().getLast().passages();
    }

    static Fault fault(ThrowingCallable action) {
        return catchThrowableOfType(FaultException.class, action).fault();
    }
}
