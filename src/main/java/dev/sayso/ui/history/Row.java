package dev.sayso.ui.history;

/** One line of the timeline. */
sealed interface Row {
    /** A day, over what happened on it. */
    record Day(String text) implements Row {}

    /**
     * Something that happened.
     *
     * @param sequence the number of its entry
     * @param day the day that it happened on
     * @param time the time of that day
     * @param sentence what happened
     * @param dated the same with its day, for who hears it
     * @param detail its number, and through what it was done
     */
    record Happened(long sequence, Kind kind, String day, String time, String sentence, String dated, String detail)
            implements Row {}
}
