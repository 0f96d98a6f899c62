package dev.sayso.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Contrast as WCAG 2.2 measures it, of a node against what lies behind it. */
final class Contrast {
    private Contrast() {}

    static double between(Color ink, Color ground) {
        var one = luminance(over(ink, ground));
        var other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The colour behind that node: its parents' backgrounds, one over the other. */
    static Color behind(Node node) {
        return ground(node.getParent());
    }

    /** The colour of that node's own background, over what lies behind it. */
    static Color ground(Node node) {
        var layers = new ArrayList<Color>();
        for (var each = node; each != null; each = each.getParent()) {
            if (each instanceof Region region) {
                fills(region).forEach(layers::add);
            }
        }
        var result = Color.WHITE;
        for (var layer : layers.reversed()) {
            result = over(layer, result);
        }
        return result;
    }

    /** The colour of its border, where it has one that can be seen. */
    static Optional<Color> border(Region region) {
        var border = region.getBorder();
        return border == null || border.getStrokes().isEmpty()
                ? Optional.empty()
                : Optional.of(border.getStrokes().getLast().getTopStroke())
                        .filter(Color.class::isInstance)
                        .map(Color.class::cast)
                        .filter(color -> color.getOpacity() > 0);
    }

    /** The topmost layer first. */
    private static List<Color> fills(Region region) {
        var background = region.getBackground();
        return background == null
                ? List.of()
                : background.getFills().reversed().stream()
                        .map(fill -> fill.getFill())
                        .filter(Color.class::isInstance)
                        .map(Color.class::cast)
                        .toList();
    }

    private static Color over(Color above, Color below) {
        var alpha = above.getOpacity();
        return new Color(
                above.getRed() * alpha + below.getRed() * (1 - alpha),
                above.getGreen() * alpha + below.getGreen() * (1 - alpha),
                above.getBlue() * alpha + below.getBlue() * (1 - alpha),
                1);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
