/** The least that draws a window: what SaySo's start is measured beside. Named alike, so that the same script starts it. */
module dev.sayso {
    requires javafx.graphics;

    exports dev.sayso to
            javafx.graphics;
}
