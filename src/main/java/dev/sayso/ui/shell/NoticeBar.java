package dev.sayso.ui.shell;

import dev.sayso.ui.model.Notice;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One notice across the top of the window. */
final class NoticeBar extends HBox {
    NoticeBar(Notice notice) {
        getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        var title = new Text(notice.title() + " ");
        title.getStyleClass().add("notice-title");
        var text = new Text(notice.text());
        text.getStyleClass().add("notice-text");
        var flow = new TextFlow(title, text);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var icon = switch (notice.kind()) {
            case MANAGED -> Feather.LOCK;
            case SIGNAL -> Feather.SLASH;
            case FAULT -> Feather.ALERT_TRIANGLE;
        };
        getChildren().addAll(new FontIcon(icon), flow);
        setAccessibleText(notice.title() + " " + notice.text());
    }

    /** The same with a button that takes it away. */
    static NoticeBar dismissable(Notice notice, String dismiss, Runnable dismissed) {
        var bar = new NoticeBar(notice);
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().setAll("quiet-button");
        button.setAccessibleText(dismiss);
        button.setOnAction(event -> dismissed.run());
        bar.getChildren().add(button);
        return bar;
    }
}
