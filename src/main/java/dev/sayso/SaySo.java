package dev.sayso;

/** The program's start. */
public final class SaySo {
    private SaySo() {}

    public static void main(String[] args) {
        System.out.println("SaySo");
    }
}
