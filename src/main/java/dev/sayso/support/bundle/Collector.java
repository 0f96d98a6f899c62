package dev.sayso.support.bundle;

import dev.sayso.support.AddedFile;
import dev.sayso.support.SupportCase;
import dev.sayso.support.bundle.LeftOut.Reason;
import dev.sayso.support.bundle.Part.Sort;
import dev.sayso.support.secrets.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a case's allowed items are, as it is now, and strikes the secrets out of it. */
public final class Collector {
    static final String CONTACT = "support.contact";
    static final String DIAGNOSTICS = "support.diagnostics";
    static final String SYSTEM = "support.system";

    /** A larger file is refused whole: a part of it could begin or end inside a secret. */
    static final int LARGEST_FILE = 10 << 20;

    /** Of all files together. */
    static final int LARGEST_BUNDLE = 40 << 20;

    static final int LONGEST_VALUE = 2000;

    private final SupportCase supportCase;
    private final Set<String> allowed;
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    private Collector(SupportCase supportCase, Set<String> allowed) {
        this.supportCase = supportCase;
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * The bundle as it would be now.
     *
     * @param allowed ids of the items that may be handed over: of others nothing is so much as read
     */
    public static Bundle collect(SupportCase supportCase, Set<String> allowed, Machine machine) {
        var collector = new Collector(supportCase, allowed);
        collector.contact();
        if (allowed.contains(DIAGNOSTICS)) {
            Condition.of(machine, collector);
        }
        if (allowed.contains(SYSTEM)) {
            Inventory.of(machine, collector);
        }
        collector.files();
        return new Bundle(collector.parts, collector.leftOut, collector.withheld);
    }

    private void contact() {
        if (allowed.contains(CONTACT)) {
            if (supportCase.contact().isEmpty()) {
                leaveOut("contact", CONTACT, Reason.NOT_GIVEN, "");
            } else {
                value("contact", CONTACT, supportCase.contact());
            }
        }
    }

    /** A value, cut where it is long; nothing where there is none. */
    void value(String name, String item, String text) {
        var redacted = Redactor.redact(text.strip());
        if (!redacted.text().isEmpty()) {
            var part = Part.of(name, item, Sort.VALUE, redacted);
            parts.add(
                    part.text().length() <= LONGEST_VALUE
                            ? part
                            : new Part(name, item, Sort.VALUE, cut(part.text()), part.strikes()));
        }
    }

    void list(String name, String item, String text) {
        parts.add(Part.of(name, item, Sort.LIST, Redactor.redact(text)));
    }

    void absent(String name, String item) {
        leftOut.add(new LeftOut(name, item, Reason.ABSENT, ""));
    }

    void leaveOut(String name, String item, Reason reason, String detail) {
        leftOut.add(new LeftOut(name, item, reason, detail));
    }

    private static String cut(String text) {
        var end = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return text.substring(0, end) + "…";
    }

    private void files() {
        int number = 0;
        long taken = 0;
        for (var file : supportCase.files()) {
            number++;
            var name = name(file, number);
            if (!allowed.contains(file.item())) {
                withheld.add(new Withheld(name, file.item()));
                continue;
            }
            switch (ReadFile.of(file, LARGEST_FILE)) {
                case ReadFile.Content(var text) -> {
                    var part = Part.of(name, file.item(), Sort.FILE, Redactor.redact(text));
                    taken += part.bytes();
                    if (taken > LARGEST_BUNDLE) {
                        taken -= part.bytes();
                        leaveOut(name, file.item(), Reason.BUNDLE_FULL, Integer.toString(LARGEST_BUNDLE >> 20));
                    } else {
                        parts.add(part);
                    }
                }
                case ReadFile.Refused(var reason, var detail) -> leaveOut(name, file.item(), reason, detail);
            }
        }
    }

    /** A name that every system takes and that tells nothing but what the file's own name does: no folder, no secret. */
    private static String name(AddedFile file, int number) {
        var own = Redactor.redact(String.valueOf(file.path().getFileName()));
        var plain = own.strikes().isEmpty() ? own.text().replaceAll("[^A-Za-z0-9._-]", "_") : "file";
        return "%02d-%s".formatted(number, plain.length() > 80 ? plain.substring(plain.length() - 80) : plain);
    }
}
