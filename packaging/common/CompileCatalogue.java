import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Cues;
import dev.sayso.catalogue.Fact;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.catalogue.Necessity;
import dev.sayso.catalogue.Programme;
import dev.sayso.catalogue.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CompileCatalogue CLASSES OUT: makes the class {@code BundledCatalogue} of the catalogue's files among CLASSES, in place of the one that lies
 * there and reads them. Its source lies in OUT. What can't be read as a catalogue ends the build. Maps and sets are written in order: theirs
 * is another one each time, and no two builds would be the same.
 */
class CompileCatalogue {
    private static final String CLASS = """
            package dev.sayso.catalogue;

            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;
            import java.util.function.Supplier;

            final class BundledCatalogue {
                static Catalogue read() {
                    var months = new LinkedHashMap<String, Integer>();
            %s
                    return new Catalogue(months, new Words());
                }

                private static final class Words implements Supplier<Descriptions> {
                    @Override
                    public Descriptions get() {
                        return new Descriptions(%s);
                    }
            %s    }
            }
            """;

    private static final String METHOD = """

                    private static %s %s() {
                        return %s;
                    }
            """;

    /** One method for each thing that has a name: all of them together are too much for one. */
    private final StringBuilder methods = new StringBuilder();

    private int made;

    public static void main(String[] folders) throws IOException {
        var classes = Path.of(folders[0]);
        var out = Path.of(folders[1]);
        var source = out.resolve("BundledCatalogue.java");
        Files.createDirectories(out);
        Files.writeString(source, new CompileCatalogue().source(CatalogueReader.read(classes.resolve("catalogue"))));
        var javac = ToolProvider.findFirst("javac").orElseThrow();
        int exit = javac.run(
                System.out,
                System.err,
                "--release",
                "25",
                "-proc:none",
                "-classpath",
                classes.toString(),
                "-d",
                out.toString(),
                source.toString());
        if (exit != 0) {
            System.exit(exit);
        }
        // Not put there by the compiler, which would take the classes for a module and ask for all that it requires.
        for (var name : List.of("BundledCatalogue.class", "BundledCatalogue$Words.class")) {
            var made = Path.of("dev", "sayso", "catalogue", name);
            Files.copy(out.resolve(made), classes.resolve(made), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String source(Catalogue catalogue) {
        var parts = Stream.of(
                        list(catalogue.categories(), this::category),
                        list(catalogue.necessities(), this::necessity),
                        list(catalogue.purposes().values(), this::fact),
                        list(catalogue.excludedPurposes().values(), this::fact),
                        list(catalogue.recipients().values(), this::fact),
                        list(catalogue.retentions().values(), this::fact),
                        list(catalogue.organisations().values(), this::fact),
                        list(catalogue.guardians().values(), this::fact),
                        list(catalogue.programmes().values(), this::programme))
                .collect(Collectors.joining(", "));
        var months = catalogue.items().stream()
                .map(item -> "        months.put(%s, %d);".formatted(text(item.id()), item.validityMonths()))
                .collect(Collectors.joining("\n"));
        return CLASS.formatted(months, parts, methods);
    }

    private String category(Category category) {
        return method(
                "Category",
                text(category.id()),
                wording(category.title()),
                wording(category.summary()),
                list(category.items(), this::item));
    }

    private String item(Item item) {
        return method(
                "Item",
                text(item.id()),
                wording(item.title()),
                wording(item.description()),
                wording(item.without()),
                texts(item.passages()),
                cues(item.cues()),
                texts(item.purposes()),
                texts(item.recipients()),
                text(item.retention()),
                "Item.Source." + item.source().name(),
                Boolean.toString(item.sensitive()),
                Boolean.toString(item.askable()),
                Integer.toString(item.validityMonths()),
                list(item.changes(), CompileCatalogue::change));
    }

    private static String change(MaterialChange change) {
        var what = change.what().stream().sorted().map(aspect -> "Aspect." + aspect.name());
        return "new MaterialChange(" + text(change.edition()) + ", Set.of(" + what.collect(Collectors.joining(", ")) + "))";
    }

    private String necessity(Necessity necessity) {
        return method("Necessity", fact(necessity.fact()), wording(necessity.reason()));
    }

    private String fact(Fact fact) {
        return method(
                "Fact",
                text(fact.id()),
                wording(fact.title()),
                texts(fact.passages()),
                cues(fact.cues()),
                optional(fact.tension(), this::fact));
    }

    private String programme(Programme programme) {
        return method(
                "Programme",
                text(programme.product()),
                text(programme.productName()),
                text(programme.name()),
                text(programme.publisher()),
                texts(programme.requires()),
                wording(programme.additional()),
                optional(programme.lost(), CompileCatalogue::wording),
                optional(programme.contact(), CompileCatalogue::wording),
                texts(programme.sources()));
    }

    /** A call of the method that makes it. */
    private String method(String type, String... arguments) {
        var name = "made" + ++made;
        methods.append(METHOD.formatted(type, name, "new " + type + "(" + String.join(", ", arguments) + ")"));
        return name + "()";
    }

    private static String wording(Wording wording) {
        return "new Wording(" + map(wording.texts(), CompileCatalogue::text) + ")";
    }

    private static String cues(Cues cues) {
        return "new Cues(" + map(cues.phrases(), CompileCatalogue::texts) + ")";
    }

    private static String texts(List<String> texts) {
        return list(texts, CompileCatalogue::text);
    }

    private static <T> String list(Collection<T> values, Function<T, String> form) {
        return "List.of(" + values.stream().map(form).collect(Collectors.joining(", ")) + ")";
    }

    private static <T> String map(Map<String, T> values, Function<T, String> form) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> "Map.entry(" + text(value.getKey()) + ", " + form.apply(value.getValue()) + ")")
                        .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    }

    private static <T> String optional(Optional<T> value, Function<T, String> form) {
        return value.map(there -> "Optional.of(" + form.apply(there) + ")").orElse("Optional.empty()");
    }

    private static String text(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\%03o", (int) letter));
            } else if (letter > '~') {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
