package dev.sayso.ui.shell;

import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.model.Notice;
import dev.sayso.ui.model.Page;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One notice across the top of the window. */
final class NoticeBar extends HBox {
    private final Words words;
    private final TextFlow flow = new TextFlow();

    /** @param go called with the page that tells more, where the person asks for it */
    NoticeBar(Notice notice, Words words, Consumer<Page> go) {
        this.words = words;
        getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        say(notice.title() + " ", "notice-title");
        say(notice.text(), "notice-text");
        var text = new VBox(flow);
        HBox.setHgrow(text, Priority.ALWAYS);
        var acts = acts(notice, go);
        if (!acts.isEmpty()) {
            text.getChildren().add(new Flow(acts));
        }
        var icon = switch (notice.kind()) {
            case MANAGED -> Feather.LOCK;
            case EDITION -> Feather.CALENDAR;
            case SIGNAL -> Feather.SLASH;
            case FAULT -> Feather.ALERT_TRIANGLE;
        };
        getChildren().addAll(new FontIcon(icon), text);
        var contacts = notice.contacts().stream().map(contact -> words.text("notice.managed.contact", contact));
        setAccessibleText(Stream.concat(Stream.of(notice.title(), notice.text()), contacts)
                .collect(Collectors.joining(" ")));
    }

    /** The same with a button that takes it away. */
    static NoticeBar dismissable(Notice notice, Words words, Runnable dismissed) {
        var bar = new NoticeBar(notice, words, page -> {});
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().setAll("quiet-button");
        button.setAccessibleText(words.text("notice.dismiss"));
        button.setOnAction(event -> dismissed.run());
        bar.getChildren().add(button);
        return bar;
    }

    private void say(String text, String style) {
        var said = new Text(text);
        said.getStyleClass().add(style);
        flow.getChildren().add(said);
    }

    private List<Region> acts(Notice notice, Consumer<Page> go) {
        var acts = new ArrayList<Region>();
        for (var contact : notice.contacts()) {
            acts.add(new Copyable(words, words.text("notice.managed.contact", contact), contact));
        }
        notice.more().ifPresent(page -> acts.add(more(notice, page, go)));
        return acts;
    }

    private Hyperlink more(Notice notice, Page page, Consumer<Page> go) {
        var link = new Hyperlink(words.text("notice.more." + page.word()));
        link.setWrapText(true);
        link.setId("banner-" + page.word() + (notice.kind() == Notice.Kind.FAULT ? "-fault" : ""));
        link.setOnAction(event -> {
            link.setVisited(false);
            go.accept(page);
        });
        return link;
    }
}
