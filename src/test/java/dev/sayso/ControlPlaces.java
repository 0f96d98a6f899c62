package dev.sayso;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.stage.Window;

/**
 * Opens the panel and prints where its controls lie, for the script that works the real window from outside: one line each
 * with id, x, y, width, height, and how many presses of Tab lead there from the start ({@code -1} where none do).
 */
final class ControlPlaces {
    private static final int MOST_PRESSES = 200;

    private ControlPlaces() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> SaySo.main(new String[0]));
        while (!onceShown()) {
            Thread.onSpinWait();
        }
    }

    /** Asks the toolkit, and ends the program from its thread as soon as there is a page to print. */
    private static boolean onceShown() {
        try {
            Platform.runLater(ControlPlaces::printAndEnd);
        } catch (IllegalStateException notStartedYet) {
            return false;
        }
        return true;
    }

    private static void printAndEnd() {
        var shown = Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.isFocused())
                .findFirst();
        if (shown.isEmpty()) {
            Platform.runLater(ControlPlaces::printAndEnd);
            return;
        }
        var scene = shown.get().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        print(scene.getRoot(), presses(scene));
        System.out.flush();
        Runtime.getRuntime().halt(0);
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

    private static void print(Node node, Map<Node, Integer> presses) {
        if (node.getId() != null) {
            var bounds = node.localToScene(node.getLayoutBounds());
            System.out.printf(
                    "%s %d %d %d %d %d%n",
                    node.getId(),
                    Math.round(bounds.getMinX()),
                    Math.round(bounds.getMinY()),
                    Math.round(bounds.getWidth()),
                    Math.round(bounds.getHeight()),
                    presses.getOrDefault(node, -1));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> print(child, presses));
        }
    }
}
