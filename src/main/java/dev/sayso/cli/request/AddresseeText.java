package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.request.Addressee;
import java.net.URI;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who can be asked, as lines or as an object. */
public final class AddresseeText {
    private AddresseeText() {}

    /** Name, why, and every way to reach them. */
    public static void print(Addressee addressee, Call call) {
        var words = call.words();
        call.out().line("  " + addressee.name());
        addressee.why().ifPresent(why -> call.out().lines(Wrap.lines("    ", why)));
        var table = new Table();
        var label = words.text("request.address");
        for (var line : addressee.address()) {
            table.row("    " + label, line);
            label = "";
        }
        addressee.phone().ifPresent(phone -> table.row("    " + words.text("request.phone"), phone));
        addressee.email().ifPresent(email -> table.row("    " + words.text("request.email"), email));
        addressee.web().ifPresent(web -> table.row("    " + words.text("request.web"), web.toString()));
        if (addressee.replyDays().isPresent()) {
            table.row(
                    "    " + words.text("request.reply"),
                    words.text("request.reply.days", addressee.replyDays().getAsInt()));
        }
        if (!addressee.passages().isEmpty()) {
            table.row("    " + words.text("request.says-so"), String.join(", ", addressee.passages()));
        }
        call.out().lines(table.lines());
        addressee.webNote().ifPresent(note -> call.out().lines(Wrap.lines("    ", note)));
    }

    /** The same for a program. */
    public static void json(Addressee addressee, ObjectNode into) {
        into.put("id", addressee.id()).put("name", addressee.name());
        addressee.why().ifPresent(why -> into.put("why", why));
        var address = into.putArray("address");
        addressee.address().forEach(address::add);
        addressee.phone().ifPresent(phone -> into.put("phone", phone));
        addressee.email().ifPresent(email -> into.put("email", email));
        addressee.web().map(URI::toString).ifPresent(web -> into.put("web", web));
        addressee.webNote().ifPresent(note -> into.put("webNote", note));
        addressee.replyDays().ifPresent(days -> into.put("replyDays", days));
        var passages = into.putArray("passages");
        addressee.passages().forEach(passages::add);
    }
}
