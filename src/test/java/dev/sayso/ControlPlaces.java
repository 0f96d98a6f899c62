package dev.sayso;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.stage.Window;

/**
 * Opens the panel as the arguments say and prints where its controls lie, for the script that works the real window from outside: one line each
 * with id, x, y, width, height, and how many presses of Tab lead there from the start ({@code -1} where none do).
 */
final class ControlPlaces {
    private static final int MOST_PRESSES = 200;
    private static final int PULSES_AT_REST = 30;

    private ControlPlaces() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> {
            while (!asked()) {
                Thread.onSpinWait();
            }
        });
        SaySo.main(args);
    }

    /** Asks the toolkit, as soon as there is one. */
    private static boolean asked() {
        try {
            Platform.runLater(() -> new AtRest().start());
        } catch (IllegalStateException notStartedYet) {
            return false;
        }
        return true;
    }

    /** Prints and ends the program when the page has stayed as it is for a while: its parts may find their places late. */
    private static final class AtRest extends AnimationTimer {
        private Map<Node, String> before = Map.of();
        private int pulses;

        @Override
        public void handle(long now) {
            var places = new LinkedHashMap<Node, String>();
            Window.getWindows().stream()
                    .filter(window -> window.isShowing() && window.isFocused())
                    .findFirst()
                    .ifPresent(window -> locate(window.getScene().getRoot(), places));
            pulses = !places.isEmpty() && before.equals(places) ? pulses + 1 : 0;
            before = places;
            if (pulses == PULSES_AT_REST) {
                // Only now: whoever walks a long page by Tab scrolls it.
                var presses = presses(Window.getWindows().getFirst().getScene());
                places.forEach((node, place) -> System.out.println(place + " " + presses.getOrDefault(node, -1)));
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static Map<Node, Integer> presses(Scene scene) {
        var presses = new HashMap<Node, Integer>();
        for (var press = 0; press < MOST_PRESSES && scene.getFocusOwner() != null; press++) {
            if (presses.putIfAbsent(scene.getFocusOwner(), press) != null) {
                break;
            }
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        return presses;
    }

    private static void locate(Node node, Map<Node, String> places) {
        if (node.getId() != null) {
            var bounds = node.localToScene(node.getLayoutBounds());
            places.put(
                    node,
                    String.format(
                            "%s %d %d %d %d",
                            node.getId(),
                            Math.round(bounds.getMinX()),
                            Math.round(bounds.getMinY()),
                            Math.round(bounds.getWidth()),
                            Math.round(bounds.getHeight())));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> locate(child, places));
        }
    }
}
