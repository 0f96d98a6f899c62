/**
 * The gate that a program embeds to make a person's choices hold in it. Only {@link dev.sayso.gate} is for programs to use; versions follow
 * semantic versioning, and what that covers is listed in {@code api.txt}.
 */
@org.jspecify.annotations.NullMarked
module dev.sayso.gate {
    requires static transitive org.jspecify;
    requires io.github.javadiffutils;
    requires org.commonmark;
    requires org.commonmark.ext.front.matter;
    requires org.jsoup;
    requires tools.jackson.databind;

    exports dev.sayso.gate;
}
