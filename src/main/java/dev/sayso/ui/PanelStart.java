package dev.sayso.ui;

import dev.sayso.instance.MeetingPoint;
import dev.sayso.instance.Wish;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A start of the panel.
 *
 * @param point where other starts are met
 * @param wish what this start asks of a window that is open; then that one does it, and nothing is opened
 * @param session asked for once, on another thread, while the toolkit starts
 * @param locale in which the window says why there is nothing to show, where there is not
 */
public record PanelStart(Supplier<MeetingPoint> point, Wish wish, Supplier<PanelSession> session, Locale locale) {}
