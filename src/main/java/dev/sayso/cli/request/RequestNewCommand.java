package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Wrap;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import dev.sayso.request.Addressee;
import dev.sayso.request.Composer;
import dev.sayso.request.Directory;
import dev.sayso.request.MailLink;
import dev.sayso.request.Matter;
import dev.sayso.request.Request;
import dev.sayso.request.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code sayso request new}: puts a request into words, and says whom they go to. Sends nothing. */
final class RequestNewCommand implements Command {
    /** Bytes; no own words that are taken over are longer. */
    private static final int MOST_BYTES = 4 * Matter.MOST_OWN;

    @Override
    public String name() {
        return "new";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("KIND", true);
        shape.candidates(RequestKind::words);
        shape.option("--product", "PRODUCT");
        shape.option("--text", "TEXT");
        shape.option("--text-file", "FILE");
        shape.option("--to", "CONTACT");
        shape.option("--region", "COUNTRY");
        shape.flag("--identify");
        shape.flag("--sent");
    }

    @Override
    public int run(Call call) {
        var word = call.parameters().getFirst();
        var kind = Asking.known("KIND", word, RequestKind.of(word), RequestKind.words());
        var own = own(call);
        if (kind == RequestKind.QUESTION && own.isBlank()) {
            throw new FaultException(Fault.of(Kind.USAGE, "request.no-words"));
        }
        var matter = new Matter(kind, own, call.option("--product"), call.flag("--identify"));
        var directory = Asking.directory(call);
        var to = to(directory, call);
        var composer = new Composer(
                directory,
                Asking.edition(call),
                call.session().consents().current().said(),
                call.words());
        var letter = composer.letter(matter, to);
        var log = call.session().requests().log();
        var zone = call.surroundings().zone();
        var request = call.flag("--sent")
                ? log.sent(kind, to, letter, call.session().author().via(), zone)
                : log.draft(kind, to, letter, zone);
        var link = to.email().map(email -> MailLink.of(email, letter));
        if (call.json()) {
            json(request, to, link, call);
        } else {
            text(request, to, link, composer.rightHere(kind) ? Optional.empty() : rights(directory, kind, call), call);
        }
        return 0;
    }

    private static Addressee to(Directory directory, Call call) {
        var recipients = directory.recipients();
        var ids = recipients.stream().map(Addressee::id).toList();
        return call.option("--to")
                .map(id -> Asking.known(
                        "--to",
                        id,
                        recipients.stream().filter(each -> each.id().equals(id)).findFirst(),
                        ids))
                .or(() -> recipients.stream().findFirst())
                .orElseThrow(() -> new FaultException(Fault.of(Kind.INPUT, "request.no-recipient")));
    }

    /** That the statement gives no such right, and where rights stand; nothing to say of a question. */
    private static Optional<String> rights(Directory directory, RequestKind kind, Call call) {
        return directory
                .book()
                .filter(book -> kind != RequestKind.QUESTION)
                .map(book ->
                        call.words().text("request.rights", book.rights().web().toString()));
    }

    private static void text(
            Request request, Addressee to, Optional<MailLink> link, Optional<String> rights, Call call) {
        var words = call.words();
        RequestText.print(request, call);
        call.out().line("");
        call.out().heading(words.text("request.goes-to"));
        AddresseeText.print(to, call);
        link.ifPresent(mail -> {
            call.out().line("    " + mail.address());
            if (!mail.whole()) {
                call.out().lines(Wrap.lines("    ", words.text("request.mail.too-long")));
            }
        });
        rights.ifPresent(note -> {
            call.out().line("");
            call.out().lines(Wrap.lines("", note));
        });
        call.out().line("");
        call.out().heading(words.text("request.words"));
        RequestText.words(request, call);
        call.out().line("");
        if (request.sent().isEmpty()) {
            call.out().lines(Wrap.lines("", words.text("request.not-sent-yet")));
            call.out().line("  sayso request sent " + request.id());
        }
    }

    private static void json(Request request, Addressee to, Optional<MailLink> link, Call call) {
        var json = RequestText.json(request, call);
        AddresseeText.json(to, json.putObject("contact"));
        link.ifPresent(mail -> json.putObject("mailLink")
                .put("address", mail.address().toString())
                .put("whole", mail.whole()));
        call.out().json(json);
    }

    private static String own(Call call) {
        var file = call.file("--text-file");
        if (file.isPresent() && call.option("--text").isPresent()) {
            throw new FaultException(Fault.of(Kind.USAGE, "request.text-twice"));
        }
        return file.map(RequestNewCommand::read).or(() -> call.option("--text")).orElse("");
    }

    private static String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new FaultException(Fault.at(Place.of(file), Kind.INPUT, "request.text-file", file.toString()));
            }
            return Utf8.text(Files.readAllBytes(file));
        } catch (IOException | MalformedJson e) {
            throw new FaultException(Fault.at(Place.of(file), Kind.INPUT, "request.text-file", file.toString()), e);
        }
    }
}
