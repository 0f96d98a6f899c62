/** SaySo: a control panel for consent and telemetry settings. */
@org.jspecify.annotations.NullMarked
module dev.sayso {
    requires static transitive org.jspecify;
    requires atlantafx.base;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires java.desktop;
    requires javafx.controls;
    requires org.commonmark;
    requires org.commonmark.ext.front.matter;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires tools.jackson.databind;

    // It makes the object that it starts with itself.
    exports dev.sayso.ui to
            javafx.graphics;
}
