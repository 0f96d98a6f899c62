package dev.sayso.template;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a rule can speak of, in the catalogue's order, what stands for more before what stands for less. */
record Subjects(Catalogue catalogue) {

    List<Subject> all() {
        return Stream.concat(
                        Stream.of(new Subject.Everything()),
                        catalogue.categories().stream().flatMap(category -> in(category).stream()))
                .toList();
    }

    List<Subject> in(Category category) {
        return Stream.concat(Stream.of(new Subject.Whole(category)), singles(category))
                .toList();
    }

    List<Subject> items() {
        return catalogue.categories().stream().flatMap(Subjects::singles).toList();
    }

    private static Stream<Subject> singles(Category category) {
        return category.items().stream().map(Subject.Single::new);
    }
}
