package dev.sayso.ui.statement;

import dev.sayso.statement.Search;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/**
 * Brings blocks into sight. What was brought there stays there while text wraps anew, until the person scrolls: so it may
 * also be asked for before anything is laid out.
 */
final class Scroller {
    private static final Duration GLIDE = Duration.millis(180);
    private static final double AIR = 12;

    /** @param hit a place in the block, where it is a place that must be in sight and not the block's beginning */
    private record Target(String address, Optional<Search.Hit> hit) {}

    private final ScrollPane pane;
    private final BlockColumn column;
    private final Timeline glide = new Timeline();
    private Optional<Target> target = Optional.empty();

    Scroller(ScrollPane pane, BlockColumn column) {
        this.pane = pane;
        this.column = column;
        column.onLaidOut(this::settle);
        pane.viewportBoundsProperty().subscribe(this::settle);
        pane.addEventFilter(ScrollEvent.SCROLL, event -> release());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> release());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> release());
    }

    void to(String address) {
        to(new Target(address, Optional.empty()));
    }

    void to(Search.Hit hit) {
        to(new Target(hit.address(), Optional.of(hit)));
    }

    void toTop() {
        release();
        move(0, true);
    }

    void toEnd() {
        release();
        move(1, true);
    }

    void release() {
        glide.stop();
        target = Optional.empty();
    }

    /** The block that the person was brought to, until they scroll. */
    Optional<String> target() {
        return target.map(Target::address);
    }

    double position() {
        return pane.getVvalue() * Math.max(0, hidden());
    }

    private void to(Target newTarget) {
        target = Optional.of(newTarget);
        column.reach(newTarget.address());
        if (pane.getScene() != null && pane.getHeight() > 0) {
            pane.applyCss();
            pane.layout();
            bring(true);
        }
    }

    private void settle() {
        if (target.isPresent() && pane.getViewportBounds().getHeight() > 0) {
            glide.stop();
            bring(false);
        }
    }

    private void bring(boolean smoothly) {
        target.ifPresent(wanted -> column.reach(wanted.address()).ifPresent(view -> {
            var top = column.top(view) + wanted.hit().map(view::offset).orElse(0.0);
            var bottom = top + wanted.hit().map(hit -> view.lineHeight()).orElseGet(view::getHeight);
            var seen = position();
            var height = pane.getViewportBounds().getHeight();
            var inSight = top >= seen + AIR && bottom <= seen + height - AIR;
            if (view.block().heading() && wanted.hit().isEmpty()) {
                scroll(top, smoothly);
            } else if (!inSight) {
                scroll(top - Math.max(AIR, Math.min(height / 4, height - (bottom - top) - AIR)), smoothly);
            }
        }));
    }

    private void scroll(double y, boolean smoothly) {
        move(hidden() <= 0 ? 0 : Math.clamp(y / hidden(), 0, 1), smoothly);
    }

    private void move(double value, boolean smoothly) {
        glide.stop();
        var window = pane.getScene() == null ? null : pane.getScene().getWindow();
        var seen = window != null && window.isShowing();
        if (smoothly && seen && !Platform.getPreferences().isReducedMotion()) {
            glide.getKeyFrames()
                    .setAll(new KeyFrame(GLIDE, new KeyValue(pane.vvalueProperty(), value, Interpolator.EASE_BOTH)));
            glide.playFromStart();
        } else {
            pane.setVvalue(value);
        }
    }

    private double hidden() {
        return column.getHeight() - pane.getViewportBounds().getHeight();
    }
}
